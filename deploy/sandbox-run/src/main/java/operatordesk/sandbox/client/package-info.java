/** Plays people from Java: blocking, without Vert.x, for tests and load. */
@NullMarked
package operatordesk.sandbox.client;

import org.jspecify.annotations.NullMarked;
