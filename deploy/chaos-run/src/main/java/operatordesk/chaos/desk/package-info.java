/** The desk as processes that can be killed, paused and started again. */
@NullMarked
package operatordesk.chaos.desk;

import org.jspecify.annotations.NullMarked;
