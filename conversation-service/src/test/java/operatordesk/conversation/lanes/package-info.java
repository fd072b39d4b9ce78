@NullMarked
package operatordesk.conversation.lanes;

import org.jspecify.annotations.NullMarked;
