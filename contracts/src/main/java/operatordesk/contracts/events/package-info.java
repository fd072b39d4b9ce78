/** What people did, as the gateway tells it to the conversation service. */
@NullMarked
package operatordesk.contracts.events;

import org.jspecify.annotations.NullMarked;
