package operatordesk.sandbox.entities;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import operatordesk.sandbox.telegram.Content.MessageEntity;

/** What Telegram takes out of every text; the entities move along. */
final class TextCleaner {
    private TextCleaner() {}

    /** Without carriage returns and marks of direction, other control characters turned into spaces. Entities must be sorted. */
    static FormattedText cleaned(String text, List<MessageEntity> entities) {
        var result = new StringBuilder();
        int[] moved = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            moved[i] = result.length();
            char c = text.charAt(i);
            if (!isDropped(c)) {
                result.append(c < ' ' && c != '\n' ? ' ' : c);
            }
        }
        moved[text.length()] = result.length();
        List<MessageEntity> kept = new ArrayList<>();
        for (MessageEntity entity : entities) {
            check(text, entity);
            kept.add(entity.moved(moved[entity.offset()], moved[entity.end()] - moved[entity.offset()]));
        }
        return new FormattedText(result.toString(), kept);
    }

    private static boolean isDropped(char c) {
        return c == '\r' || (c >= 0x2028 && c <= 0x202e) || c == 0x0333 || c == 0x033f || c == 0x030a;
    }

    private static void check(String text, MessageEntity entity) {
        if (entity.offset() > text.length()) {
            throw new EntityError("Entity begins after the end of the text at UTF-16 offset " + entity.offset());
        }
        if (entity.end() > text.length()) {
            throw new EntityError("Entity beginning at UTF-16 offset " + entity.offset()
                    + " ends after the end of the text at UTF-16 offset " + entity.end());
        }
        if (cutsCharacter(text, entity.offset())) {
            throw new EntityError("Entity begins in a middle of a UTF-16 symbol at byte offset "
                    + bytesBefore(text, entity.offset() + 1));
        }
        if (cutsCharacter(text, entity.end())) {
            throw new EntityError("Entity beginning at UTF-16 offset " + entity.offset()
                    + " ends in a middle of a UTF-16 symbol at byte offset " + bytesBefore(text, entity.end() + 1));
        }
    }

    private static boolean cutsCharacter(String text, int index) {
        return index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    }

    private static int bytesBefore(String text, int index) {
        return text.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
    }

    /** Without white space at the end, and at the beginning up to the first entity. */
    static FormattedText trimmed(String text, List<MessageEntity> entities) {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int begin = 0;
        int first = entities.isEmpty() ? end : Math.min(end, entities.getFirst().offset());
        while (begin < first && isBlank(text.charAt(begin))) {
            begin++;
        }
        List<MessageEntity> kept = new ArrayList<>();
        for (MessageEntity entity : entities) {
            if (entity.offset() < end) {
                int length = Math.min(entity.end(), end) - entity.offset();
                kept.add(entity.moved(entity.offset() - begin, length));
            }
        }
        return new FormattedText(text.substring(begin, end), EntityRepair.sorted(kept));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n';
    }
}
