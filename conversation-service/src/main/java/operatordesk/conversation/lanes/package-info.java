/** What follows from a turn, carried out in order per chat: store, tell, show. */
@NullMarked
package operatordesk.conversation.lanes;

import org.jspecify.annotations.NullMarked;
