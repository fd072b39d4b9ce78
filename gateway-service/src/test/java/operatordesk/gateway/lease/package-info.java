@NullMarked
package operatordesk.gateway.lease;

import org.jspecify.annotations.NullMarked;
