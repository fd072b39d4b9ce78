/** What the sandbox knows: one bot, its people, their chats and the update queue. Pure: no HTTP, no clock of its own. */
@NullMarked
package operatordesk.sandbox.model;

import org.jspecify.annotations.NullMarked;
