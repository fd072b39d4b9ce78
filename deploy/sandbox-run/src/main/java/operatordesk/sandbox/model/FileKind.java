package operatordesk.sandbox.model;

/** Telegram's kinds of files, with their names in its error texts. */
public enum FileKind {
    PHOTO("Photo", "photos", ".jpg"),
    DOCUMENT("Document", "documents", ""),
    VIDEO("Video", "videos", ".mp4"),
    STICKER("Sticker", "stickers", ".webp"),
    VOICE("VoiceNote", "voice", ".oga");

    private final String title;
    private final String folder;
    private final String ending;

    FileKind(String title, String folder, String ending) {
        this.title = title;
        this.folder = folder;
        this.ending = ending;
    }

    /** The name in Telegram's error texts. */
    public String title() {
        return title;
    }

    /** The folder in a file's path. */
    String folder() {
        return folder;
    }

    /** The ending of a file's path, with the dot; empty where the file's own name has it. */
    String ending() {
        return ending;
    }
}
