@NullMarked
package operatordesk.contracts.shows;

import org.jspecify.annotations.NullMarked;
