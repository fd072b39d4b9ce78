/** Formatted texts: parse modes, the order of entities, and those that Telegram finds by itself. */
@NullMarked
package operatordesk.sandbox.entities;

import org.jspecify.annotations.NullMarked;
