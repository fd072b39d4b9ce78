@NullMarked
package operatordesk.conversation.operator;

import org.jspecify.annotations.NullMarked;
