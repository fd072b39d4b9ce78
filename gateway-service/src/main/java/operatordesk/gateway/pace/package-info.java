/** How long the gateway waits: before it tries again, and before it gives up. */
@NullMarked
package operatordesk.gateway.pace;

import org.jspecify.annotations.NullMarked;
