package operatordesk.sandbox.model;

/** Telegram's kinds of files, with their names in its error texts. */
public enum FileKind {
    PHOTO("Photo", "photos"),
    DOCUMENT("Document", "documents"),
    STICKER("Sticker", "stickers"),
    VOICE("VoiceNote", "voice");

    private final String title;
    private final String folder;

    FileKind(String title, String folder) {
        this.title = title;
        this.folder = folder;
    }

    /** The name in Telegram's error texts. */
    public String title() {
        return title;
    }

    /** The folder in a file's path. */
    String folder() {
        return folder;
    }
}
