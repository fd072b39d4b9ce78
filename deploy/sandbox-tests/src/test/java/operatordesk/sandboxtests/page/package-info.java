/** What people do on the sandbox's page. */
@NullMarked
package operatordesk.sandboxtests.page;

import org.jspecify.annotations.NullMarked;
