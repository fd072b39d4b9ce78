/** HTTP only: it reads calls, hands them on and writes what comes back. */
@NullMarked
package operatordesk.sandbox.http;

import org.jspecify.annotations.NullMarked;
