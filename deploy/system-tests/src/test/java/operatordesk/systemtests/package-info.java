/** The whole desk, tried from outside: separate processes, real databases, real HTTP. */
@NullMarked
package operatordesk.systemtests;

import org.jspecify.annotations.NullMarked;
