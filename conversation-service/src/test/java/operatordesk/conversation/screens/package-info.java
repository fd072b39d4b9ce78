@NullMarked
package operatordesk.conversation.screens;

import org.jspecify.annotations.NullMarked;
