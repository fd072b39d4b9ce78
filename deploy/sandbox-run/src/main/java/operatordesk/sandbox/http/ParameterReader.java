package operatordesk.sandbox.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import operatordesk.sandbox.methods.Parameters;
import operatordesk.sandbox.methods.Upload;
import operatordesk.sandbox.model.BotApiError;
import operatordesk.sandbox.telegram.Json;

/** Reads a call's parameters from the query, a form, multipart or JSON; the query wins over the body. */
final class ParameterReader {
    private static final int MOST_CHARACTERS = 1 << 20;

    private ParameterReader() {}

    /** The parameters; fails with 400 for JSON that is no object, and with 413 beyond 1 MiB of them. */
    static Future<Parameters> read(RoutingContext context) {
        HttpServerRequest request = context.request();
        Map<String, Upload> uploads = new HashMap<>();
        request.setExpectMultipart(isForm(request));
        request.uploadHandler(upload -> collect(upload, uploads));
        return request.body().map(body -> parameters(context, body, uploads));
    }

    private static boolean isForm(HttpServerRequest request) {
        String type = contentType(request);
        return type.startsWith("multipart/form-data") || type.startsWith("application/x-www-form-urlencoded");
    }

    private static String contentType(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        return type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
    }

    private static void collect(HttpServerFileUpload upload, Map<String, Upload> uploads) {
        var content = Buffer.buffer();
        upload.handler(content::appendBuffer);
        upload.endHandler(_ -> uploads.put(
                upload.name(), new Upload(upload.filename(), upload.contentType(), digest(content), content)));
    }

    private static String digest(Buffer content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Parameters parameters(RoutingContext context, Buffer body, Map<String, Upload> uploads) {
        HttpServerRequest request = context.request();
        Map<String, String> values = new HashMap<>();
        addAll(values, context.queryParams());
        if (isForm(request)) {
            addAll(values, request.formAttributes());
        } else if (contentType(request).startsWith("application/json") && body.length() > 0) {
            addJson(values, body);
        }
        if (values.values().stream().mapToInt(String::length).sum() > MOST_CHARACTERS) {
            throw BotApiError.of(413, "Request Entity Too Large: too many parameters");
        }
        return new Parameters(values, uploads);
    }

    private static void addAll(Map<String, String> values, MultiMap given) {
        given.forEach((name, value) -> values.putIfAbsent(name, value));
    }

    private static void addJson(Map<String, String> values, Buffer body) {
        JsonNode tree;
        try {
            tree = Json.tree(body.toString());
        } catch (IllegalArgumentException e) {
            throw BotApiError.badRequest("can't parse object, JSON object expected");
        }
        if (!tree.isObject()) {
            throw BotApiError.badRequest("JSON object expected");
        }
        tree.properties().forEach(field -> {
            JsonNode value = field.getValue();
            values.putIfAbsent(field.getKey(), value.isTextual() ? value.asText() : value.toString());
        });
    }
}
