/** Tests of the proof tool: its plan. */
@NullMarked
package operatordesk.chaos.plan;

import org.jspecify.annotations.NullMarked;
