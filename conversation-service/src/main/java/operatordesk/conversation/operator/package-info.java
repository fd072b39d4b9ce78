/** The operator's machine. */
@NullMarked
package operatordesk.conversation.operator;

import org.jspecify.annotations.NullMarked;
