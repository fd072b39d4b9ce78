/** The storage service, tried with a real PostgreSQL. */
@NullMarked
package operatordesk.storage;

import org.jspecify.annotations.NullMarked;
