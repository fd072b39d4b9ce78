/** Tests of the proof tool. */
@NullMarked
package operatordesk.chaos;

import org.jspecify.annotations.NullMarked;
