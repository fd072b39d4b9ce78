@NullMarked
package operatordesk.conversation.turn;

import org.jspecify.annotations.NullMarked;
