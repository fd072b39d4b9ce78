@NullMarked
package operatordesk.conversation.catalogue;

import org.jspecify.annotations.NullMarked;
