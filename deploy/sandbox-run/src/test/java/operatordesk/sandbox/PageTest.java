package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest extends SandboxCase {
    private Page page() {
        return new Page(server().url());
    }

    @Test
    void thePageAllowsItsOwnFilesAndItsImportMapOnly() throws Exception {
        HttpResponse<String> answer = page().get("/");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "content-type")).startsWith("text/html");
        String open = "<script type=\"importmap\">";
        int begin = answer.body().indexOf(open) + open.length();
        String map = answer.body().substring(begin, answer.body().indexOf("</script>", begin));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(map.getBytes(StandardCharsets.UTF_8));
        assertThat(header(answer, "content-security-policy"))
                .isEqualTo("default-src 'none'; script-src 'self' 'sha256-"
                        + Base64.getEncoder().encodeToString(digest)
                        + "'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; media-src 'self';"
                        + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @CsvSource({
        "/page/app.js, text/javascript",
        "/page/page.css, text/css",
        "/lib/preact.js, text/javascript",
        "/lib/hooks.js, text/javascript",
        "/lib/htm.js, text/javascript"
    })
    void filesAreAskedForAgainAndComeOnce(String path, String type) {
        HttpResponse<String> answer = page().get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "content-type")).startsWith(type);
        assertThat(answer.body()).isNotBlank();
        assertThat(answer.headers().allValues("cache-control")).containsExactly("no-cache");
        String mark = answer.headers().firstValue("etag").orElse("");
        HttpResponse<String> again = mark.isEmpty()
                ? page().get(path, "If-Modified-Since", header(answer, "last-modified"))
                : page().get(path, "If-None-Match", mark);
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void theHooksImportWhatTheImportMapNames() {
        assertThat(page().get("/lib/hooks.js").body()).contains("from\"preact\"");
        assertThat(page().get("/lib/htm.js").body()).contains("export default");
    }

    @Test
    void nothingElseOfTheClassPathIsServed() {
        assertThat(page().get("/page/../logback.xml").statusCode()).isEqualTo(404);
        assertThat(page().get("/page/%2e%2e/logback.xml").statusCode()).isEqualTo(404);
        assertThat(page().get("/lib/other.js").statusCode()).isEqualTo(404);
        assertThat(page().get("/page/none.js").statusCode()).isEqualTo(404);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }
}
