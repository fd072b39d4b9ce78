package operatordesk.sandbox.model;

import java.util.Locale;

/** What nobody can do, as Telegram's apps would not let them, or as the sandbox cannot. */
public enum Rule {
    DEEP_LINK(400, "a deep link carries 1 to 64 of A-Z a-z 0-9 _ -"),
    TEXT_EMPTY(400, "a text is never empty"),
    TEXT_LONG(400, "a text has at most 4096 characters"),
    CAPTION_LONG(400, "a caption has at most 1024 characters"),
    ALBUM_SIZE(400, "an album has 1 to 10 items"),
    NOT_OWN(409, "this message is the bot's"),
    NOTHING_TO_EDIT(409, "this message has nothing to edit"),
    NO_MESSAGE(409, "no such message in this chat"),
    NO_BUTTON(409, "no such button under this message"),
    NO_LABEL(409, "no button with this label under this message"),
    NO_KEY(409, "no key with this label"),
    KEY_PICKS(409, "this key lets the person pick others"),
    NO_PRESS(404, "no such press"),
    NOT_STARTED(409, "the person has not pressed Start"),
    BLOCKED(409, "the person blocked the bot"),
    NOT_BLOCKED(409, "the bot is not blocked"),
    GONE(409, "the account is deleted"),
    NO_PERSON(404, "no such person"),
    PERSON_ID(400, "a person's id has 1 to 52 significant bits and is positive"),
    FIRST_NAME(400, "a person has a first name"),
    ID_TAKEN(409, "this id is taken"),
    UPLOAD_EMPTY(400, "an upload is not empty"),
    UPLOAD_LARGE(413, "an upload has at most 20 MB"),
    FILE_NAME(400, "a file's name has at most 255 characters and no slashes"),
    FILE_TYPE(400, "a file's type is one like image/jpeg"),
    NO_FILE(404, "no file has this file_id"),
    NO_UPLOAD(404, "no upload has this key, or it is forgotten"),
    NO_BYTES(409, "a file beyond 20 MB has no bytes in the sandbox"),
    CLOCK(400, "the clock is put wrong by ten years at most"),
    NO_DESK(409, "this sandbox runs alone: the bot decides who its operators are"),
    ROLES_SET(409, "OPERATOR_IDS in the settings says who the operators are"),
    LAST_OPERATOR(409, "at least one operator has to remain"),
    DESK_STARTING(409, "the desk is still starting"),
    DESK_FAILED(409, "the desk could not start with other operators; its log says why");

    private final int status;
    private final String words;

    Rule(int status, String words) {
        this.status = status;
        this.words = words;
    }

    /** The HTTP status that says so. */
    public int status() {
        return status;
    }

    /** The rule in English. */
    public String words() {
        return words;
    }

    /** What the rule is called on the wire, where whoever speaks another language finds its words by. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
