/** Who is an operator of the desk behind the bot, as far as the sandbox is told. */
@NullMarked
package operatordesk.sandbox.roles;

import org.jspecify.annotations.NullMarked;
