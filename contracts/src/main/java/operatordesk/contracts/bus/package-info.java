/** How the services talk: typed addresses, one codec, and failures that say whose fault they are. */
@NullMarked
package operatordesk.contracts.bus;

import org.jspecify.annotations.NullMarked;
