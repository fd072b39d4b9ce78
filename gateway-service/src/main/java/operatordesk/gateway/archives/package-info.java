/** Files that people sent, fetched from Telegram and packed into archives that Telegram takes. */
@NullMarked
package operatordesk.gateway.archives;

import org.jspecify.annotations.NullMarked;
