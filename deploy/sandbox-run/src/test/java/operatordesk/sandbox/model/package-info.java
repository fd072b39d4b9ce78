/** The rules that need no HTTP. */
@NullMarked
package operatordesk.sandbox.model;

import org.jspecify.annotations.NullMarked;
