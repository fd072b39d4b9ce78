/** Which of several gateways polls and sends: a lease in Redis, with an epoch that only rises. */
@NullMarked
package operatordesk.gateway.lease;

import org.jspecify.annotations.NullMarked;
