/** From Telegram's updates to the conversation service: polled, translated, sent in order, confirmed once kept. */
@NullMarked
package operatordesk.gateway.updates;

import org.jspecify.annotations.NullMarked;
