/** What is to be shown to a person, as the conversation service asks it of the gateway. */
@NullMarked
package operatordesk.contracts.shows;

import org.jspecify.annotations.NullMarked;
