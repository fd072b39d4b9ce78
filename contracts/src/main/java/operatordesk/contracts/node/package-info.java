/** What every service process needs to start: its settings, its place in the cluster, its health page. */
@NullMarked
package operatordesk.contracts.node;

import org.jspecify.annotations.NullMarked;
