/** The sandbox's web page: static files from the class path, with the headers that keep a browser from anything else. */
@NullMarked
package operatordesk.sandbox.page;

import org.jspecify.annotations.NullMarked;
