/** Bots of other libraries, as their users write them, against the sandbox. */
@NullMarked
package operatordesk.sandboxtests.bots;

import org.jspecify.annotations.NullMarked;
