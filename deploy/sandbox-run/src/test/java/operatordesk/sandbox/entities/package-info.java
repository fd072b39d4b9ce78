/** Formatted texts, without a server around them. */
@NullMarked
package operatordesk.sandbox.entities;

import org.jspecify.annotations.NullMarked;
