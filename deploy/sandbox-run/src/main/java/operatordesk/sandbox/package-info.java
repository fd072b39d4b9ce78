/** A small, strict Bot API on loopback that stands in for Telegram: for newcomers, tests, load and chaos runs. */
@NullMarked
package operatordesk.sandbox;

import org.jspecify.annotations.NullMarked;
