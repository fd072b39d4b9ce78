/** The methods, without a server around them. */
@NullMarked
package operatordesk.sandbox.methods;

import org.jspecify.annotations.NullMarked;
