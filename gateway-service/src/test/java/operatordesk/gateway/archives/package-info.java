@NullMarked
package operatordesk.gateway.archives;

import org.jspecify.annotations.NullMarked;
