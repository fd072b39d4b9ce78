@NullMarked
package operatordesk.gateway.limits;

import org.jspecify.annotations.NullMarked;
