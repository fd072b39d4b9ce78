package operatordesk.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Another program that polls with the desk's token, without a pause, and confirms nothing. */
final class ForeignPoller implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest poll;

    ForeignPoller(URI telegram, String token) {
        poll = HttpRequest.newBuilder(telegram.resolve("/bot" + token + "/getUpdates?timeout=5"))
                .build();
        Thread.startVirtualThread(this::run);
    }

    private void run() {
        try {
            while (!client.isTerminated()) {
                client.send(poll, HttpResponse.BodyHandlers.discarding());
            }
        } catch (IOException e) {
            if (!client.isTerminated()) {
                throw new UncheckedIOException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
