/** From the conversation service's screens to Telegram's messages, with an honest outcome for each. */
@NullMarked
package operatordesk.gateway.shows;

import org.jspecify.annotations.NullMarked;
