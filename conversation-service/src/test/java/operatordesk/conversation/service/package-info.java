/** The whole service against a real Redis, with the other services' side of the contracts played on the bus. */
@NullMarked
package operatordesk.conversation.service;

import org.jspecify.annotations.NullMarked;
