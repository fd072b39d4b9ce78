@NullMarked
package operatordesk.gateway.updates;

import org.jspecify.annotations.NullMarked;
