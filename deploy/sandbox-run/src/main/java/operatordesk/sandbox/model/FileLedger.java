package operatordesk.sandbox.model;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import operatordesk.sandbox.telegram.Content.FileDocument;
import operatordesk.sandbox.telegram.Content.PhotoSize;
import operatordesk.sandbox.telegram.Content.Sticker;
import operatordesk.sandbox.telegram.Content.Video;
import operatordesk.sandbox.telegram.Content.Voice;
import org.jspecify.annotations.Nullable;

/** Every file that people or the bot sent: its metadata, and what is in those that were uploaded last. */
public final class FileLedger {
    private static final int[] PHOTO_SIDES = {90, 320, 800, 1280};
    private static final int PIXELS_A_BYTE = 5;
    private static final long MOST_FETCHED = 20L << 20;

    private final long botId;
    private final Map<String, StoredFile> files = new HashMap<>();
    private final Map<String, StoredFile> fetchable = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Contents contents = new Contents();
    private long number;

    FileLedger(long botId) {
        this.botId = botId;
    }

    /** Keeps what somebody is about to send, while it is among the newest uploads; answers the key that stands for it. */
    public String upload(Buffer content, @Nullable String name, @Nullable String mimeType) {
        return contents.add(content, name, mimeType);
    }

    /** Keeps what the bot uploads, under the SHA-256 of its bytes. */
    public void keep(String key, Uploaded upload) {
        contents.put(key, upload);
    }

    /** What was uploaded under this key; empty where the key only stands for a content, or the upload is forgotten. */
    public Optional<Uploaded> uploaded(String key) {
        return contents.find(key);
    }

    /**
     * A photo in Telegram's sizes, the largest last; the same key gives the same unique ids and new file ids. The largest has the
     * bytes of the upload with this key, if there is one; the sandbox scales no pictures, so the others have them too.
     */
    public List<PhotoSize> photo(String key, int width, int height) {
        int longest = Math.max(width, height);
        List<PhotoSize> sizes = new ArrayList<>();
        for (int side : PHOTO_SIDES) {
            sizes.add(photoSize(key, side, Math.min(1.0, (double) side / longest), width, height));
            if (side >= longest) {
                break;
            }
        }
        uploaded(key)
                .ifPresent(original -> sizes.addLast(
                        sizes.removeLast().ofBytes(original.content().length())));
        List<PhotoSize> all = List.copyOf(sizes);
        all.forEach(size -> keep(new StoredFile.Photo(size, all), key));
        return all;
    }

    private PhotoSize photoSize(String key, int side, double scale, int width, int height) {
        int scaledWidth = Math.max(1, (int) Math.round(width * scale));
        int scaledHeight = Math.max(1, (int) Math.round(height * scale));
        long bytes = 1 + (long) scaledWidth * scaledHeight / PIXELS_A_BYTE;
        return new PhotoSize(
                nextId(FileKind.PHOTO), FileIds.unique("photo " + side + " " + key), bytes, scaledWidth, scaledHeight);
    }

    /** A document; name and type as the sender's device gave them. */
    public FileDocument document(String key, @Nullable String name, @Nullable String mimeType, long size) {
        var document =
                new FileDocument(name, mimeType, nextId(FileKind.DOCUMENT), FileIds.unique("document " + key), size);
        keep(new StoredFile.Document(document), key);
        return document;
    }

    /** A video of so many seconds; width and height in pixels, name and type as the sender's device gave them. */
    public Video video(FileDescription file, String key, int width, int height, int seconds) {
        var video = new Video(
                nextId(FileKind.VIDEO),
                FileIds.unique("video " + key),
                width,
                height,
                seconds,
                file.name(),
                file.mimeType(),
                file.size());
        keep(StoredFile.Other.of(video), key);
        return video;
    }

    /** A sticker that stands for an emoji. */
    public Sticker sticker(String emoji) {
        String unique = FileIds.unique("sticker " + emoji);
        var sticker = new Sticker(nextId(FileKind.STICKER), unique, "regular", 512, 512, emoji, false);
        keep(StoredFile.Other.of(sticker), emoji);
        return sticker;
    }

    /** A voice message of so many seconds. */
    public Voice voice(String key, int seconds) {
        var voice = new Voice(nextId(FileKind.VOICE), FileIds.unique("voice " + key), seconds, "audio/ogg");
        keep(StoredFile.Other.of(voice), key);
        return voice;
    }

    /** The bot's file with this id; fails in Telegram's words for one that is damaged or another bot's. */
    public StoredFile find(String fileId) {
        StoredFile file = files.get(fileId);
        if (file != null) {
            return file;
        }
        throw FileIds.complaint(fileId);
    }

    /** A file that is to be fetched; fails in Telegram's words for one that is damaged, another bot's, or larger than 20 MB. */
    public StoredFile fetched(String fileId) {
        StoredFile file = files.get(fileId);
        if (file == null) {
            throw FileIds.unfetchable(fileId);
        }
        if (file.fileSize() > MOST_FETCHED) {
            throw BotApiError.badRequest("file is too big");
        }
        fetchable.put(file.path(), file);
        return file;
    }

    /** What is fetched at a path that the bot was told; empty for any other. */
    public Optional<Buffer> at(String path) {
        return Optional.ofNullable(fetchable.get(path)).flatMap(this::bytes);
    }

    /** The failure of using a file as what it is not. */
    public static BotApiError wrongKind(StoredFile file, FileKind wanted) {
        return BotApiError.badRequest("can't use file of type " + file.kind().title() + " as " + wanted.title());
    }

    /** The file with this id; empty where nobody has sent it. */
    public Optional<StoredFile> known(String fileId) {
        return Optional.ofNullable(files.get(fileId));
    }

    /** What is in a file: what was uploaded, or else invented bytes. Empty beyond 20 MB, where none are invented. */
    public Optional<Buffer> bytes(StoredFile file) {
        return Optional.ofNullable(keys.get(file.fileId()))
                .flatMap(this::uploaded)
                .map(Uploaded::content)
                .or(() -> file.fileSize() > MOST_FETCHED ? Optional.empty() : Optional.of(FileBytes.of(file)));
    }

    private String nextId(FileKind kind) {
        number++;
        return FileIds.make(kind, botId, number);
    }

    private void keep(StoredFile file, String key) {
        if (uploaded(key).isPresent()) {
            keys.put(file.fileId(), key);
        }
        files.put(file.fileId(), file);
    }
}
