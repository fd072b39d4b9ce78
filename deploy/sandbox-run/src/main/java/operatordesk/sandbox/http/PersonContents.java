package operatordesk.sandbox.http;

import java.util.List;
import operatordesk.sandbox.model.FileDescription;
import operatordesk.sandbox.model.FileLedger;
import operatordesk.sandbox.model.PersonSide;
import operatordesk.sandbox.model.Refusal;
import operatordesk.sandbox.model.Rule;
import operatordesk.sandbox.model.Uploaded;
import operatordesk.sandbox.telegram.Content;
import operatordesk.sandbox.telegram.Markup;
import operatordesk.sandbox.telegram.User;

/** Makes what people send out of what the people's side was asked. */
final class PersonContents {
    private final FileLedger files;

    PersonContents(FileLedger files) {
        this.files = files;
    }

    Content photo(Deeds.Photo deed) {
        String key = Deeds.need(deed.key(), "key");
        if (files.uploaded(key).isPresent()) {
            Deeds.need(deed.width(), "width of an uploaded photo");
            Deeds.need(deed.height(), "height of an uploaded photo");
        }
        var photo = new Content.Photo(files.photo(key, deed.widthOrUsual(), deed.heightOrUsual()), null, null);
        return PersonSide.captioned(photo, deed.caption()).orElse(photo);
    }

    Content document(Deeds.Document deed) {
        String key = deed.key() == null ? Deeds.need(deed.name(), "name or key") : deed.key();
        var document = new Content.Document(file(key, deed), null, null);
        return PersonSide.captioned(document, deed.caption()).orElse(document);
    }

    private Content.FileDocument file(String key, Deeds.Document deed) {
        FileDescription file = described(key, deed);
        return files.document(key, file.name(), file.mimeType(), file.size());
    }

    /** Name, type and size of a file: as they are told, or else as they were uploaded; an upload's size is always its own. */
    private FileDescription described(String key, Deeds.Document deed) {
        Uploaded upload = files.uploaded(key).orElse(null);
        if (upload == null) {
            return new FileDescription(deed.name(), deed.mimeType(), deed.sizeOrUsual());
        }
        return new FileDescription(
                deed.name() == null ? upload.name() : deed.name(),
                deed.mimeType() == null ? upload.mimeType() : deed.mimeType(),
                upload.content().length());
    }

    Content sticker(Deeds.Sticker deed) {
        return new Content.StickerSent(files.sticker(Deeds.need(deed.emoji(), "emoji")));
    }

    Content voice(Deeds.Voice deed) {
        int seconds = Deeds.need(deed.duration(), "duration");
        String key = deed.key() == null ? "voice of " + seconds : deed.key();
        return new Content.VoiceSent(files.voice(key, seconds));
    }

    Content video(Deeds.Video deed) {
        int seconds = Deeds.need(deed.duration(), "duration");
        String key = deed.key() == null ? "video of " + seconds : deed.key();
        Content.Video video =
                files.video(described(key, deed.file()), key, deed.widthOrUsual(), deed.heightOrUsual(), seconds);
        var sent = new Content.VideoSent(video, null, null);
        return PersonSide.captioned(sent, deed.caption()).orElse(sent);
    }

    static Content location(Deeds.Location deed) {
        var location = new Content.Location(deed.latitude(), deed.longitude());
        return deed.title() == null
                ? new Content.LocationSent(location)
                : new Content.VenueSent(
                        location, new Content.Venue(location, deed.title(), Deeds.need(deed.address(), "address")));
    }

    /** What pressing a key sends. */
    static Content key(Markup.KeyboardButton key, Deeds.Key deed, User sender) {
        if (Boolean.TRUE.equals(key.requestContact())) {
            return contact(new Deeds.Contact(deed.phoneNumber(), null, null, null, true, null), sender);
        }
        if (Boolean.TRUE.equals(key.requestLocation())) {
            return location(new Deeds.Location(
                    Deeds.need(deed.latitude(), "latitude"),
                    Deeds.need(deed.longitude(), "longitude"),
                    null,
                    null,
                    null));
        }
        if (key.requestUsers() != null) {
            throw Refusal.of(Rule.KEY_PICKS);
        }
        return PersonSide.text(key.text());
    }

    static Content contact(Deeds.Contact deed, User sender) {
        boolean own = Boolean.TRUE.equals(deed.own());
        return new Content.ContactSent(new Content.Contact(
                Deeds.need(deed.phoneNumber(), "phone_number"),
                own ? sender.firstName() : Deeds.need(deed.firstName(), "first_name"),
                own ? sender.lastName() : deed.lastName(),
                own ? Long.valueOf(sender.id()) : deed.userId()));
    }

    static Content users(Deeds.Users deed) {
        List<Content.SharedUser> users = Deeds.need(deed.userIds(), "user_ids").stream()
                .map(Content.SharedUser::new)
                .toList();
        return new Content.UsersSent(new Content.UsersShared(deed.requestId(), users));
    }
}
