package operatordesk.gateway.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A form with an archive as Telegram got it, taken apart byte by byte. Bytes stand as the characters of ISO 8859-1. */
public record ReceivedForm(String raw) {
    private static final String GAP = "\r\n\r\n";

    public static ReceivedForm of(ScriptedTelegram.Asked asked) {
        return new ReceivedForm(asked.body().toString(StandardCharsets.ISO_8859_1));
    }

    /** What the file is saved as. */
    public String fileName() {
        Matcher found = Pattern.compile("filename=\"([^\"]*)\"").matcher(raw);
        return found.find() ? utf8(found.group(1)) : "";
    }

    /** A parameter's value. */
    public String field(String name) {
        return utf8(content("name=\"" + name + "\""));
    }

    /** What is in the archive, by its names, in their order. */
    public Map<String, byte[]> unzipped() {
        byte[] zip = content("name=\"document\"").getBytes(StandardCharsets.ISO_8859_1);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private String content(String header) {
        String boundary = "\r\n" + raw.substring(0, raw.indexOf("\r\n"));
        int begins = raw.indexOf(GAP, raw.indexOf(header)) + GAP.length();
        return raw.substring(begins, raw.indexOf(boundary, begins));
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
