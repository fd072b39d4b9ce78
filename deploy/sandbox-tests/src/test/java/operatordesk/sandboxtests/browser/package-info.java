/** A real Chromium, driven. */
@NullMarked
package operatordesk.sandboxtests.browser;

import org.jspecify.annotations.NullMarked;
