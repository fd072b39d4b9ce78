/** The conversation service: who did what, where they stand, and what follows from it. */
@NullMarked
package operatordesk.conversation;

import org.jspecify.annotations.NullMarked;
