@NullMarked
package operatordesk.contracts.bus;

import org.jspecify.annotations.NullMarked;
