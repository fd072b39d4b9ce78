/** The Bot API's methods: parameters in, an object or a refusal in Telegram's words out. */
@NullMarked
package operatordesk.sandbox.methods;

import org.jspecify.annotations.NullMarked;
