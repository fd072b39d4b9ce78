/** What goes wrong, and when: decided before the run, from a seed. */
@NullMarked
package operatordesk.chaos.plan;

import org.jspecify.annotations.NullMarked;
