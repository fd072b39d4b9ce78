package operatordesk.sandbox.methods;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import operatordesk.sandbox.model.BotApiError;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a JSON object with the complaints of Telegram's reader; they are not yet prefixed. */
final class Fields {
    private final JsonNode object;

    Fields(JsonNode object) {
        this.object = object;
    }

    /** A complaint about a value, to be put into its place's words. */
    static final class Complaint extends RuntimeException {
        Complaint(String reason) {
            super(reason, null, false, false);
        }

        /** The whole refusal. */
        BotApiError within(String prefix) {
            return BotApiError.badRequest(prefix + getMessage());
        }
    }

    boolean has(String name) {
        return object.has(name);
    }

    String requiredText(String name) {
        if (!object.has(name)) {
            throw new Complaint("Can't find field \"" + name + "\"");
        }
        return text(object.get(name), name);
    }

    @Nullable
    String text(String name) {
        return object.has(name) ? text(object.get(name), name) : null;
    }

    /** The text; empty where there is none. */
    String textOrEmpty(String name) {
        return object.has(name) ? text(object.get(name), name) : "";
    }

    /** The names of fields other than these. */
    List<String> namesBut(Set<String> known) {
        return object.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !known.contains(name))
                .toList();
    }

    private static String text(JsonNode value, String name) {
        if (!value.isTextual() && !value.isNumber()) {
            throw wrongType(name, "String");
        }
        return value.asText();
    }

    boolean flag(String name) {
        if (!object.has(name)) {
            return false;
        }
        if (!object.get(name).isBoolean()) {
            throw wrongType(name, "Boolean");
        }
        return object.get(name).asBoolean();
    }

    int requiredInt(String name) {
        if (!object.has(name)) {
            throw new Complaint("Can't find field \"" + name + "\"");
        }
        JsonNode value = object.get(name);
        if (!value.isNumber() && !value.isTextual()) {
            throw wrongType(name, "Number");
        }
        if (value.isTextual() && !value.asText().matches("-?[0-9]{1,9}")) {
            throw new Complaint("Field \"" + name + "\" must be a valid Number");
        }
        return value.asInt();
    }

    /** A number of up to 52 bits, or its text. */
    long requiredLong(String name) {
        if (!object.has(name)) {
            throw new Complaint("Can't find field \"" + name + "\"");
        }
        JsonNode value = object.get(name);
        if (!value.isNumber() && !value.isTextual()) {
            throw wrongType(name, "Number");
        }
        if (value.isTextual() && !value.asText().matches("-?[0-9]{1,18}")) {
            throw new Complaint("Field \"" + name + "\" must be a valid Number");
        }
        return value.asLong();
    }

    Fields requiredObject(String name) {
        if (!object.has(name)) {
            throw new Complaint("Can't find field \"" + name + "\"");
        }
        if (!object.get(name).isObject()) {
            throw wrongType(name, "Object");
        }
        return new Fields(object.get(name));
    }

    /** The value as it is, or null where there is no such field. */
    @Nullable
    JsonNode value(String name) {
        return object.get(name);
    }

    /** The array, or null where there is no such field. */
    @Nullable
    JsonNode array(String name) {
        JsonNode value = object.get(name);
        if (value != null && !value.isArray()) {
            throw wrongType(name, "Array");
        }
        return value;
    }

    private static Complaint wrongType(String name, String type) {
        return new Complaint(String.format(Locale.ROOT, "Field \"%s\" must be of type %s", name, type));
    }
}
