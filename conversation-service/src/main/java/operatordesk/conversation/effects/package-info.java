/** What the machines are given and what they answer; nothing here does anything by itself. */
@NullMarked
package operatordesk.conversation.effects;

import org.jspecify.annotations.NullMarked;
