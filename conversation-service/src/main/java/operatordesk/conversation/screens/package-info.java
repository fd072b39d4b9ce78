/** Notices turned into texts and buttons. */
@NullMarked
package operatordesk.conversation.screens;

import org.jspecify.annotations.NullMarked;
