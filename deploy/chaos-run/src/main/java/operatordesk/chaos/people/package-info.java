/** Those who use the desk, played through the sandbox without a pause. */
@NullMarked
package operatordesk.chaos.people;

import org.jspecify.annotations.NullMarked;
