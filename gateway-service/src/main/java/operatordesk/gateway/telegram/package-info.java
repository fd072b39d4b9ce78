/** Telegram's Bot API as far as this bot uses it: its types, its methods, and its failures by whose fault they are. */
@NullMarked
package operatordesk.gateway.telegram;

import org.jspecify.annotations.NullMarked;
