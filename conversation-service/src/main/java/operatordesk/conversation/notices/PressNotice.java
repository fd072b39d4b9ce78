package operatordesk.conversation.notices;

/** What a press is answered with. */
public enum PressNotice {
    /** Nothing to read: what happens is seen. */
    SILENT,
    /** The client is being asked. */
    ASKING,
    /** It is being decided; what came of it is seen in a moment. */
    MOMENT,
    /** The catalogue has no such kind any more. */
    KIND_GONE,
    /** All has been sent already. */
    ALREADY_SENT,
    /** The client's own question is awaited already. */
    QUESTION_AWAITED,
    /** The button belongs to a screen of former days, or was never there. */
    BUTTON_OLD,
    /** The button turns the page of a search that was not the last one. */
    SEARCH_OLD
}
