/** The sandbox over real HTTP. */
@NullMarked
package operatordesk.sandbox;

import org.jspecify.annotations.NullMarked;
