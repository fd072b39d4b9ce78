/** Taking up a changed catalogue without a restart. */
@NullMarked
package operatordesk.conversation.reload;

import org.jspecify.annotations.NullMarked;
