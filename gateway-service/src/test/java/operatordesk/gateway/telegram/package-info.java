@NullMarked
package operatordesk.gateway.telegram;

import org.jspecify.annotations.NullMarked;
