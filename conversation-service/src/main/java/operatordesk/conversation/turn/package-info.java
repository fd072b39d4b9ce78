/** One event of one chat, from Redis through the machine and back in one atomic step. */
@NullMarked
package operatordesk.conversation.turn;

import org.jspecify.annotations.NullMarked;
