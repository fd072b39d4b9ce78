/** The sandbox as people and other libraries use it: its page in a real browser, and bots of other libraries. */
@NullMarked
package operatordesk.sandboxtests;

import org.jspecify.annotations.NullMarked;
