@NullMarked
package operatordesk.contracts.node;

import org.jspecify.annotations.NullMarked;
