/** Keeps what the conversation service hands over in PostgreSQL, and answers questions about it. */
@NullMarked
package operatordesk.storage;

import org.jspecify.annotations.NullMarked;
