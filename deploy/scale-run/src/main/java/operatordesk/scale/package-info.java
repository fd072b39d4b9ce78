/** The measuring tool: the storage service among a million clients, every question asked of it over the bus. */
@NullMarked
package operatordesk.scale;

import org.jspecify.annotations.NullMarked;
