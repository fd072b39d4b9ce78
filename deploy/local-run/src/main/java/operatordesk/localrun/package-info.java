/** Everything in one process, with nothing to install beside a JDK and Maven. */
@NullMarked
package operatordesk.localrun;

import org.jspecify.annotations.NullMarked;
