@NullMarked
package operatordesk.conversation.invitations;

import org.jspecify.annotations.NullMarked;
