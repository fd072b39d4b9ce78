package operatordesk.sandbox.entities;

import java.util.Locale;
import java.util.Set;

/**
 * A start tag.
 *
 * @param argument what counts of its attributes: the address, the class without its prefix, the emoji's id, the time; empty
 *     where there is none
 * @param end where its closing bracket is
 */
record HtmlStartTag(String name, String argument, int end) {
    private static final Set<String> NAMES = Set.of(
            "a",
            "b",
            "strong",
            "i",
            "em",
            "s",
            "strike",
            "del",
            "u",
            "ins",
            "tg-spoiler",
            "tg-emoji",
            "tg-time",
            "span",
            "pre",
            "code",
            "blockquote");
    private static final String ENDS_NAME = "=>/\"'";

    /** Reads the tag that begins at an opening bracket. */
    static HtmlStartTag read(Source source, int begin) {
        return new Reader(source, begin).read();
    }

    private static final class Reader {
        private final Source source;
        private final int begin;
        private int at;
        private String name = "";
        private String argument = "";

        Reader(Source source, int begin) {
            this.source = source;
            this.begin = begin;
        }

        HtmlStartTag read() {
            at = begin + 1;
            while (!source.isSpaceAt(at) && source.at(at) != '>') {
                at++;
            }
            refuseEnd("Unclosed start tag");
            name = source.between(begin + 1, at).toLowerCase(Locale.ROOT);
            if (!NAMES.contains(name)) {
                throw EntityError.parsing("Unsupported start tag \"" + name + "\"" + place(begin));
            }
            while (source.at(at) != '>') {
                at = source.afterSpaces(at);
                if (source.at(at) != '>') {
                    attribute();
                }
            }
            if (name.equals("span") && !argument.equals("spoiler")) {
                throw EntityError.parsing("Tag \"span\" must have class \"tg-spoiler\"" + place(begin));
            }
            return new HtmlStartTag(name, argument, at);
        }

        private void attribute() {
            int first = at;
            while (!source.isSpaceAt(at) && ENDS_NAME.indexOf(source.at(at)) < 0) {
                at++;
            }
            String attribute = source.between(first, at);
            if (attribute.isEmpty()) {
                throw EntityError.parsing("Empty attribute name in the tag \"" + name + "\"" + place(begin));
            }
            at = source.afterSpaces(at);
            if (source.at(at) != '=') {
                refuseEnd("Unclosed start tag \"" + name + "\"");
                take(attribute, "");
                return;
            }
            at = source.afterSpaces(at + 1);
            refuseEnd("Unclosed start tag \"" + name + "\"");
            char quote = source.at(at);
            String value = quote == '\'' || quote == '"' ? literal(quote) : token();
            refuseEnd("Unclosed start tag");
            take(attribute, value);
        }

        private String token() {
            int first = at;
            while (isTokenCharacter(source.at(at))) {
                at++;
            }
            if (!source.isSpaceAt(at) && source.at(at) != '>') {
                throw EntityError.parsing("Unexpected end of name token" + place(first));
            }
            return source.between(first, at).toLowerCase(Locale.ROOT);
        }

        private static boolean isTokenCharacter(char c) {
            return c == '.' || c == '-' || (c < 0x80 && Character.isLetterOrDigit(c));
        }

        private String literal(char quote) {
            at++;
            var value = new StringBuilder();
            while (at < source.length() && source.at(at) != quote) {
                HtmlReference reference = HtmlReference.at(source, at);
                if (reference == null) {
                    value.append(source.at(at));
                    at++;
                } else {
                    value.appendCodePoint(reference.code());
                    at = reference.end();
                }
            }
            at++;
            return value.toString();
        }

        private void take(String attribute, String value) {
            switch (name + " " + attribute) {
                case "a href", "tg-emoji emoji-id", "tg-time unix" -> argument = value;
                case "blockquote expandable" -> argument = "1";
                case "code class" -> argument = value.startsWith("language-") ? value.substring(9) : argument;
                case "span class" -> argument = value.startsWith("tg-") ? value.substring(3) : argument;
                default -> {}
            }
        }

        private void refuseEnd(String complaint) {
            if (at >= source.length()) {
                throw EntityError.parsing(complaint + place(begin));
            }
        }

        private String place(int index) {
            return " at byte offset " + source.byteOffset(index);
        }
    }
}
