/** The proof tool: the desk under load, its processes killed over and over, and an audit from outside. */
@NullMarked
package operatordesk.chaos;

import org.jspecify.annotations.NullMarked;
