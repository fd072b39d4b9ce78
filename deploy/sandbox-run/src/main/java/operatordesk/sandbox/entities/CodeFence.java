package operatordesk.sandbox.entities;

/**
 * Three backticks, a language where one follows at once, and one line end.
 *
 * @param end where the code begins
 */
record CodeFence(String language, int end) {
    private static final int MARK = 3;

    static CodeFence read(Source source, int begin) {
        int first = begin + MARK;
        int end = first;
        while (!source.isSpaceAt(end) && source.at(end) != '`') {
            end++;
        }
        boolean named = end != first && end < source.length() && source.at(end) != '`';
        int code = named ? end : first;
        return new CodeFence(named ? source.between(first, end) : "", afterLineEnd(source, code));
    }

    private static int afterLineEnd(Source source, int at) {
        if (!isLineEnd(source.at(at))) {
            return at;
        }
        return isLineEnd(source.at(at + 1)) && source.at(at) != source.at(at + 1) ? at + 2 : at + 1;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
