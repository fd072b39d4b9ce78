/** A real PostgreSQL and a real Redis as child processes of this one, unpacked from Maven artifacts, and what lets other JVMs start fast. */
@NullMarked
package operatordesk.engines;

import org.jspecify.annotations.NullMarked;
