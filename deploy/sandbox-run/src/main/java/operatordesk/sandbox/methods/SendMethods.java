package operatordesk.sandbox.methods;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import operatordesk.sandbox.model.BotApiError;
import operatordesk.sandbox.model.BotSide;
import operatordesk.sandbox.model.World;
import operatordesk.sandbox.telegram.Content;

/** New messages. */
final class SendMethods {
    private static final Set<String> ACTIONS = Set.of(
            "cancel",
            "typing",
            "upload_photo",
            "record_video",
            "upload_video",
            "record_voice",
            "upload_voice",
            "upload_document",
            "choose_sticker",
            "find_location",
            "record_video_note",
            "upload_video_note");

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,9}(\\.[0-9]{0,15})?");

    private final World world;
    private final BotSide bot;
    private final TextParameter texts;
    private final FileParameter files;

    SendMethods(World world, BotSide bot, TextParameter texts) {
        this.world = world;
        this.bot = bot;
        this.texts = texts;
        files = new FileParameter(world.files());
    }

    Map<String, BotMethod.AtOnce> methods() {
        return Map.of(
                "sendmessage", parameters -> send(parameters, texts.text(parameters)),
                "sendphoto", parameters -> send(parameters, files.photo(parameters, texts.caption(parameters))),
                "senddocument", this::sendDocument,
                "sendsticker", parameters -> send(parameters, files.sticker(parameters)),
                "sendvoice", parameters -> send(parameters, files.voice(parameters)),
                "sendlocation", parameters -> send(parameters, new Content.LocationSent(location(parameters))),
                "sendvenue", this::sendVenue,
                "sendcontact", this::sendContact,
                "sendchataction", this::sendChatAction);
    }

    private Object sendDocument(Parameters parameters) {
        parameters.accept("disable_content_type_detection");
        return send(parameters, files.document(parameters, texts.caption(parameters)));
    }

    private Object sendVenue(Parameters parameters) {
        Content.Location location = location(parameters);
        var venue = new Content.Venue(location, parameters.required("title"), parameters.required("address"));
        return send(parameters, new Content.VenueSent(location, venue));
    }

    private static Content.Location location(Parameters parameters) {
        return new Content.Location(degrees(parameters, "latitude", 90), degrees(parameters, "longitude", 180));
    }

    /** Degrees, read as far as they are a number. Telegram's servers refuse what is nowhere on earth. */
    private static double degrees(Parameters parameters, String name, int most) {
        String text = parameters.text(name).strip();
        if (text.isEmpty()) {
            throw BotApiError.badRequest(name + " is empty");
        }
        Matcher number = NUMBER.matcher(text);
        double degrees = number.lookingAt() ? Double.parseDouble(number.group()) : 0;
        if (Math.abs(degrees) > most) {
            throw BotApiError.badRequest("GEO_POINT_INVALID");
        }
        return degrees;
    }

    private Object sendContact(Parameters parameters) {
        String lastName = parameters.find("last_name").orElse(null);
        var contact = new Content.Contact(
                parameters.required("phone_number"), parameters.required("first_name"), lastName, null);
        return send(parameters, new Content.ContactSent(contact));
    }

    private Object sendChatAction(Parameters parameters) {
        String action = parameters.text("action").toLowerCase(Locale.ROOT);
        if (!ACTIONS.contains(action)) {
            throw BotApiError.badRequest("wrong parameter action in request");
        }
        world.act(bot.reachable(ChatParameter.id(parameters)), action);
        return true;
    }

    private Object send(Parameters parameters, Content content) {
        return bot.send(ChatParameter.id(parameters), OutgoingParameters.withMarkup(parameters, content));
    }
}
