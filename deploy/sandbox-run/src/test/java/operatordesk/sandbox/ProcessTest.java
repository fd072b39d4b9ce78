package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessTest {
    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SandboxServer.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --colour           | unknown argument --colour; --help shows what there is
            8081               | unknown argument 8081; --help shows what there is
            --port             | --port needs a value
            --port --host      | --port needs a value
            --port 70000       | --port is a number from 0 to 65535
            --port many        | --port is a number from 0 to 65535
            --token secret     | --token: a token is <digits>:<letters, digits, _ and ->
            """)
    void whatIsMalformedIsRefusedInOneLine(String arguments, String line) throws Exception {
        Process process = start(arguments.split(" ", -1));
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines())
                .containsExactly(line);
        assertThat(process.waitFor()).isEqualTo(2);
    }

    @Test
    void helpNamesEveryArgument() throws Exception {
        Process process = start("--help");
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("--port", "--host", "--token", "--rate-limits", "--help");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    @Timeout(60)
    void thePagesAddressIsPrinted() throws Exception {
        Process process = start("--port", "0", "--rate-limits");
        try (BufferedReader lines = process.inputReader()) {
            // The stream's own search stops at the line; the process goes on.
            boolean printed = lines.lines()
                    .anyMatch(line -> line.matches(".*The page to play people on: http://127\\.0\\.0\\.1:\\d+/"));
            assertThat(printed).isTrue();
        } finally {
            process.destroy();
        }
        process.waitFor();
    }
}
