/** Tests of the proof tool: its audit. */
@NullMarked
package operatordesk.chaos.audit;

import org.jspecify.annotations.NullMarked;
