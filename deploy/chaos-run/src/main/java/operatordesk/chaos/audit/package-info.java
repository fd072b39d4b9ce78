/** What was lost, doubled, swapped or told wrongly, found from outside. */
@NullMarked
package operatordesk.chaos.audit;

import org.jspecify.annotations.NullMarked;
