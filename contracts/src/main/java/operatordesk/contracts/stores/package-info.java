/** What is to be kept, as the conversation service hands it to the storage service. */
@NullMarked
package operatordesk.contracts.stores;

import org.jspecify.annotations.NullMarked;
