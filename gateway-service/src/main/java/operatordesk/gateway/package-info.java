/** Telegram on one side, the event bus on the other: polls updates, shows screens, keeps Telegram's limits. */
@NullMarked
package operatordesk.gateway;

import org.jspecify.annotations.NullMarked;
