package operatordesk.conversation.notices;

/** Why what a client sent is no answer to the question. */
public enum Miss {
    /** Anything but a photo. */
    PHOTO_NEEDED,
    /** A file where only a photo is taken. */
    NO_FILES,
    /** A file that is neither an image nor a PDF. */
    NOT_AN_IMAGE,
    /** Anything but a file. */
    DOCUMENT_NEEDED,
    /** A photo where a file is needed. */
    SEND_AS_FILE,
    /** A file of a kind that the step does not take. */
    FILE_KIND,
    /** A file of more bytes than the step takes. */
    FILE_TOO_LARGE,
    /** Anything but one of the step's buttons. */
    BUTTON_NEEDED,
    /** Anything but a phone number. */
    PHONE_NEEDED,
    /** A text that is no phone number. */
    NOT_A_PHONE,
    /** A contact that is not the client's own. */
    OTHERS_CONTACT,
    /** Anything but a place. */
    PLACE_NEEDED,
    /** Anything but a text. */
    TEXT_NEEDED,
    TOO_SHORT,
    TOO_LONG,
    /** A text that does not match the step's pattern. */
    UNEXPECTED,
    /** A text that is no date. */
    NOT_A_DATE,
    /** A date that has not come yet. */
    IN_THE_FUTURE,
    /** A date too near, by the step's least age. */
    TOO_YOUNG,
    /** A date too far back, by the step's greatest age. */
    TOO_OLD
}
