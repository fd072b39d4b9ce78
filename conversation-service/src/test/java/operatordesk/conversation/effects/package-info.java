/** Tests of what machines are given. */
@NullMarked
package operatordesk.conversation.effects;

import org.jspecify.annotations.NullMarked;
