@NullMarked
package operatordesk.gateway.pace;

import org.jspecify.annotations.NullMarked;
