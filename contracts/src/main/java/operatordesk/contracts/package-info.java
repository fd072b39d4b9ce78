/** What the services say to each other: the one shared module. */
@NullMarked
package operatordesk.contracts;

import org.jspecify.annotations.NullMarked;
