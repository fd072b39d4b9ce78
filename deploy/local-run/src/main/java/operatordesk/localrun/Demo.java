package operatordesk.localrun;

import io.vertx.core.Vertx;
import java.io.PrintStream;
import java.net.URI;
import operatordesk.sandbox.SandboxOptions;
import operatordesk.sandbox.SandboxServer;
import operatordesk.sandbox.client.SandboxClient;
import operatordesk.sandbox.client.SandboxClient.NewPerson;
import operatordesk.sandbox.roles.Roles;

/** The sandbox of a run without a bot, with an operator and two clients to begin with. */
final class Demo {
    private static final String LOOPBACK = "127.0.0.1";
    private static final long ANNA = 1_000_002;
    private static final long BEN = 1_000_003;

    private Demo() {}

    /** Starts it where the settings say, or on a free port where that one is taken. */
    static URI start(Vertx vertx, LocalSettings settings, Roles roles, PrintStream out) {
        var options = SandboxOptions.onLoopback().withRoles(roles);
        URI url = SandboxServer.start(vertx, options.at(LOOPBACK, settings.sandboxPort()))
                .recover(taken -> SandboxServer.start(vertx, options.at(LOOPBACK, 0)))
                .await()
                .url();
        var client = new SandboxClient(url);
        client.person(new NewPerson(LocalSettings.DEMO_OPERATOR, "Olga", "Operator", null, "ru"));
        client.person(new NewPerson(ANNA, "Анна", "Примерова", "anna_example", "ru"));
        client.person(new NewPerson(BEN, "Ben", "Example", null, "en"));
        out.println("Sandbox     " + url + ", in Telegram's place, because BOT_TOKEN is not set");
        return url;
    }

    /** What to do next. */
    static void explain(URI url, PrintStream out) {
        out.printf("""

                Open %s/ in a browser: its page is everybody's phone. Who is an operator is chosen there too.
                The README shows the same over HTTP. Ctrl-C ends everything; the data stays.
                """, url);
    }
}
