/** A desk that is running already, tried from outside through the sandbox in Telegram's place. */
@NullMarked
package operatordesk.systemtests.running;

import org.jspecify.annotations.NullMarked;
