/** What is asked of the storage service, and what it answers. */
@NullMarked
package operatordesk.contracts.queries;

import org.jspecify.annotations.NullMarked;
