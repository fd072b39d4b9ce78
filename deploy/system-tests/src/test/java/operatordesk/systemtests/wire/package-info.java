/** Wires between the desk's processes and their servers, on which a test ends a process at a chosen instant. */
@NullMarked
package operatordesk.systemtests.wire;

import org.jspecify.annotations.NullMarked;
