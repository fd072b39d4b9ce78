@NullMarked
package operatordesk.conversation;

import org.jspecify.annotations.NullMarked;
