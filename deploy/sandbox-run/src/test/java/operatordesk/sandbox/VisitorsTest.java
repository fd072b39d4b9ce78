package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitorsTest extends SandboxCase {
    /** The status line of an answer to a request with these headers, which the usual clients would not let through. */
    private String ask(SandboxServer asked, String request, String... headers) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), asked.port())) {
            String head = request + " HTTP/1.1\r\n" + String.join("\r\n", headers)
                    + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String ask(String request, String... headers) throws IOException {
        return ask(server(), request, headers);
    }

    private String own() {
        return "127.0.0.1:" + server().port();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GET /people", "POST /people", "GET /calls", "POST /faults", "GET /", "GET /bot", "POST /uploads"
            })
    void pagesOfOtherSitesAreRefused(String request) throws IOException {
        assertThat(ask(request, "Host: " + own(), "Origin: https://example.org"))
                .startsWith("HTTP/1.1 403")
                .contains("\"reason\":\"another web site's page may not use the sandbox\"");
        assertThat(ask(request, "Host: " + own(), "Origin: null")).startsWith("HTTP/1.1 403");
        assertThat(ask(request, "Host: " + own(), "Origin: http://127.0.0.1:1")).startsWith("HTTP/1.1 403");
        assertThat(ask(request, "Host: " + own(), "Origin: http://" + own()))
                .as("its own page")
                .doesNotStartWith("HTTP/1.1 403");
    }

    @Test
    void onLoopbackItHasLoopbacksNamesOnly() throws IOException {
        assertThat(ask("GET /people", "Host: example.org"))
                .startsWith("HTTP/1.1 403")
                .contains("the sandbox is reached as localhost, 127.0.0.1 or [::1] only");
        assertThat(ask("GET /people", "Host: 127.0.0.1.example.org")).startsWith("HTTP/1.1 403");
        assertThat(ask("GET /bot/../people", "Host: example.org")).startsWith("HTTP/1.1 403");
        assertThat(ask("GET /file/bot/../../people", "Host: example.org")).startsWith("HTTP/1.1 403");
        assertThat(ask("GET /people", "Host: localhost:8081")).startsWith("HTTP/1.1 200");
        assertThat(ask("GET /people", "Host: [::1]:8081")).startsWith("HTTP/1.1 200");
    }

    @Test
    void botsCallUnderAnyName() throws IOException {
        String me = "/bot" + server().token() + "/getMe";
        assertThat(ask("GET " + me, "Host: sandbox:8081")).startsWith("HTTP/1.1 200");
        assertThat(ask("GET " + me, "Host: sandbox:8081", "Origin: https://example.org"))
                .startsWith("HTTP/1.1 200");
        assertThat(ask("GET " + me, "Host: localhost:8081", "Sec-Fetch-Site: cross-site"))
                .startsWith("HTTP/1.1 403");
        assertThat(ask("GET /file/bot" + server().token() + "/none", "Host: sandbox:8081"))
                .startsWith("HTTP/1.1 404");
    }

    @Test
    void beyondLoopbackAnyNameIsRight() throws IOException {
        var open = SandboxServer.start(vertx(), options().at("0.0.0.0", 0)).await();
        assertThat(ask(open, "GET /people", "Host: sandbox:8081")).startsWith("HTTP/1.1 200");
        assertThat(ask(open, "GET /people", "Host: sandbox:8081", "Origin: https://example.org"))
                .startsWith("HTTP/1.1 403");
        assertThat(open.page().getHost()).isEqualTo("127.0.0.1");
        open.close().await();
    }
}
