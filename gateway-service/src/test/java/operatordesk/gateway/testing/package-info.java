/** A Telegram and a conversation service to test against: real servers that do as they are told. */
@NullMarked
package operatordesk.gateway.testing;

import org.jspecify.annotations.NullMarked;
