/** What can be asked for: the catalogue's kinds and steps, and how its file is read. */
@NullMarked
package operatordesk.conversation.catalogue;

import org.jspecify.annotations.NullMarked;
