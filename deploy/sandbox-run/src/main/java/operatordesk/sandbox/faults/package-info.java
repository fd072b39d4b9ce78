/** Faults on purpose: what goes wrong between a bot and Telegram, switched on call by call. */
@NullMarked
package operatordesk.sandbox.faults;

import org.jspecify.annotations.NullMarked;
