@NullMarked
package operatordesk.conversation.client;

import org.jspecify.annotations.NullMarked;
