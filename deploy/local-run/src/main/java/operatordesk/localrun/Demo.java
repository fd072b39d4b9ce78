package operatordesk.localrun;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.PrintStream;
import java.net.URI;
import operatordesk.sandbox.SandboxOptions;
import operatordesk.sandbox.SandboxServer;
import operatordesk.sandbox.client.SandboxClient;
import operatordesk.sandbox.client.SandboxClient.NewPerson;

/** The sandbox of a run without a bot, with an operator and two clients to begin with. */
final class Demo {
    private static final String LOOPBACK = "127.0.0.1";
    private static final long ANNA = 1_000_002;
    private static final long BEN = 1_000_003;

    private Demo() {}

    /** Starts it where the settings say, or on a free port where that one is taken. */
    static URI start(Vertx vertx, LocalSettings settings, PrintStream out) {
        URI url = listen(vertx, settings.sandboxPort())
                .recover(taken -> listen(vertx, 0))
                .await()
                .url();
        var client = new SandboxClient(url);
        client.person(new NewPerson(LocalSettings.DEMO_OPERATOR, "Olga", "Operator", null, "ru"));
        client.person(new NewPerson(ANNA, "Анна", "Примерова", "anna_example", "ru"));
        client.person(new NewPerson(BEN, "Ben", "Example", null, "en"));
        out.println("Sandbox     " + url + ", in Telegram's place, because BOT_TOKEN is not set");
        return url;
    }

    private static Future<SandboxServer> listen(Vertx vertx, int port) {
        return SandboxServer.start(vertx, SandboxOptions.onLoopback().at(LOOPBACK, port));
    }

    /** What to do next. */
    static void explain(URI url, PrintStream out) {
        out.printf("""

                Try it over HTTP: a client presses Start, then the operator does and sees the client.
                  curl -X POST %1$s/people/%2$d/start
                  curl -X POST %1$s/people/%3$d/start
                  curl %1$s/people/%3$d/chat
                The README shows the rest. Ctrl-C ends everything; the data stays.
                """, url, ANNA, LocalSettings.DEMO_OPERATOR);
    }
}
