/** The log of what the bot called, for tests and for whoever wonders why nothing arrived. */
@NullMarked
package operatordesk.sandbox.calls;

import org.jspecify.annotations.NullMarked;
