/** Telegram's limits on sending: what may go when, and in which order. Pure, with the time given from outside. */
@NullMarked
package operatordesk.gateway.limits;

import org.jspecify.annotations.NullMarked;
