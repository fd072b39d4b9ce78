@NullMarked
package operatordesk.contracts;

import org.jspecify.annotations.NullMarked;
