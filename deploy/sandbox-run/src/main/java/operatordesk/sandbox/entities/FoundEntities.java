package operatordesk.sandbox.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import operatordesk.sandbox.telegram.Content.MessageEntity;

/**
 * What Telegram finds in every text by itself: commands, mentions by name, and hashtags. It also finds addresses, numbers and
 * prices; for those it keeps lists of its own, and the sandbox leaves them out.
 */
public final class FoundEntities {
    private static final String WORD = "\\p{L}\\p{N}_";
    private static final String TAG = "\\p{L}\\p{Nd}_\\u200c\\u00b7\\u0d80-\\u0dff";

    private static final List<Kind> KINDS = List.of(
            kind("mention", "(?<![" + WORD + "])@(?:[A-Za-z0-9_]{4,32}+|(?i:gif|nft|pic|ufc|vid))(?![" + WORD + "])"),
            kind(
                    "bot_command",
                    "(?<![" + WORD + "/<>])/[A-Za-z0-9_]{1,64}+(?:@[A-Za-z0-9_]{3,32}+|(?!@))(?![" + WORD + "/<>])"),
            kind(
                    "hashtag",
                    "(?<![" + TAG + "])#(?=[" + TAG + "]{0,255}\\p{L})[" + TAG + "]{1,256}+(?:@[A-Za-z0-9_]{3,32})?(?!["
                            + TAG + "]*#)"));

    private FoundEntities() {}

    private record Kind(String type, Pattern pattern) {}

    private static Kind kind(String type, String regex) {
        return new Kind(type, Pattern.compile(regex));
    }

    /** The entities in a text, in order; none overlaps another. */
    public static List<MessageEntity> in(String text) {
        List<MessageEntity> found = new ArrayList<>();
        for (Kind kind : KINDS) {
            Matcher matcher = kind.pattern().matcher(text);
            while (matcher.find()) {
                found.add(MessageEntity.plain(kind.type(), matcher.start(), matcher.end() - matcher.start()));
            }
        }
        List<MessageEntity> apart = new ArrayList<>();
        for (MessageEntity entity : EntityRepair.sorted(found)) {
            if (apart.isEmpty() || entity.offset() >= apart.getLast().end()) {
                apart.add(entity);
            }
        }
        return apart;
    }
}
