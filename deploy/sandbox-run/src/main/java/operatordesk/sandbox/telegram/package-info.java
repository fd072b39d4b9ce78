/** The Bot API's own objects, written as JSON under Telegram's names. */
@NullMarked
package operatordesk.sandbox.telegram;

import org.jspecify.annotations.NullMarked;
