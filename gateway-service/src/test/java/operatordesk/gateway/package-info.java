@NullMarked
package operatordesk.gateway;

import org.jspecify.annotations.NullMarked;
