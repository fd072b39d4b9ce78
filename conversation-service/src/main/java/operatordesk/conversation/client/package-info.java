/** The client's machine. */
@NullMarked
package operatordesk.conversation.client;

import org.jspecify.annotations.NullMarked;
