/** All words that people read, once per language. */
@NullMarked
package operatordesk.conversation.texts;

import org.jspecify.annotations.NullMarked;
