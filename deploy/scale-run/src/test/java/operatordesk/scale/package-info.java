@NullMarked
package operatordesk.scale;

import org.jspecify.annotations.NullMarked;
