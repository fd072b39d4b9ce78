/** The machine of an invitation: a deep link that an operator passes on to one person. */
@NullMarked
package operatordesk.conversation.invitations;

import org.jspecify.annotations.NullMarked;
