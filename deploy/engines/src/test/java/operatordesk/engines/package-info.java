/** The engines, tried with their real programs. */
@NullMarked
package operatordesk.engines;

import org.jspecify.annotations.NullMarked;
