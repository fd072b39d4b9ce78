package operatordesk.sandbox.model;

import java.util.List;
import operatordesk.sandbox.telegram.Content;
import operatordesk.sandbox.telegram.Content.FileDocument;
import operatordesk.sandbox.telegram.Content.PhotoSize;
import operatordesk.sandbox.telegram.Content.Sticker;
import operatordesk.sandbox.telegram.Content.Video;
import operatordesk.sandbox.telegram.Content.Voice;

/** A file that this bot may send again by its id. */
public sealed interface StoredFile {
    /** What it is. */
    FileKind kind();

    /** The id for this bot. */
    String fileId();

    /** The id that is the same for the same content. */
    String fileUniqueId();

    /** In bytes. */
    long fileSize();

    /** Where it is downloaded from. */
    default String path() {
        return kind().folder() + "/" + fileUniqueId() + ending();
    }

    /** The ending of its path, with the dot; empty where none is known. */
    default String ending() {
        return kind().ending();
    }

    /** What it is called where it is saved. */
    default String name() {
        return fileUniqueId() + ending();
    }

    /** One size of a photo; whichever is sent again, all sizes come. */
    record Photo(PhotoSize size, List<PhotoSize> all) implements StoredFile {
        @Override
        public FileKind kind() {
            return FileKind.PHOTO;
        }

        @Override
        public String fileId() {
            return size.fileId();
        }

        @Override
        public String fileUniqueId() {
            return size.fileUniqueId();
        }

        @Override
        public long fileSize() {
            return size.fileSize();
        }
    }

    /** A document. */
    record Document(FileDocument document) implements StoredFile {
        @Override
        public String name() {
            String name = document.fileName();
            return name == null ? StoredFile.super.name() : name;
        }

        @Override
        public FileKind kind() {
            return FileKind.DOCUMENT;
        }

        @Override
        public String ending() {
            String name = document.fileName() == null ? "" : document.fileName();
            return name.matches(".*\\.[A-Za-z0-9]{1,8}") ? name.substring(name.lastIndexOf('.')) : "";
        }

        @Override
        public String fileId() {
            return document.fileId();
        }

        @Override
        public String fileUniqueId() {
            return document.fileUniqueId();
        }

        @Override
        public long fileSize() {
            return document.fileSize();
        }
    }

    /** A video, a sticker or a voice message, with what is sent of it. */
    record Other(FileKind kind, String fileId, String fileUniqueId, long fileSize, Content content)
            implements StoredFile {
        static Other of(Sticker sticker) {
            return new Other(
                    FileKind.STICKER, sticker.fileId(), sticker.fileUniqueId(), 0, new Content.StickerSent(sticker));
        }

        static Other of(Video video) {
            return new Other(
                    FileKind.VIDEO,
                    video.fileId(),
                    video.fileUniqueId(),
                    video.fileSize(),
                    new Content.VideoSent(video, null, null));
        }

        static Other of(Voice voice) {
            return new Other(FileKind.VOICE, voice.fileId(), voice.fileUniqueId(), 0, new Content.VoiceSent(voice));
        }
    }
}
