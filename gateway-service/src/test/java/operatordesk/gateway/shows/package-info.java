@NullMarked
package operatordesk.gateway.shows;

import org.jspecify.annotations.NullMarked;
