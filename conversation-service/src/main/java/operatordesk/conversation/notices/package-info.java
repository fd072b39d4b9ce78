/** What there is to say to people, before it has words. */
@NullMarked
package operatordesk.conversation.notices;

import org.jspecify.annotations.NullMarked;
