/** Where every chat stands, kept in Redis. */
@NullMarked
package operatordesk.conversation.sessions;

import org.jspecify.annotations.NullMarked;
