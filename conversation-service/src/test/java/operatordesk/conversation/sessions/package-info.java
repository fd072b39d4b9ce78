@NullMarked
package operatordesk.conversation.sessions;

import org.jspecify.annotations.NullMarked;
