/** What the machines are told: what people did, and what one machine tells another. */
@NullMarked
package operatordesk.conversation.events;

import org.jspecify.annotations.NullMarked;
