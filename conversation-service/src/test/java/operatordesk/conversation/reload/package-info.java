@NullMarked
package operatordesk.conversation.reload;

import org.jspecify.annotations.NullMarked;
