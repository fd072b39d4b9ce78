package operatordesk.sandbox.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.regex.Pattern;
import operatordesk.sandbox.model.FileLedger;
import operatordesk.sandbox.model.Refusal;
import operatordesk.sandbox.model.Rule;
import operatordesk.sandbox.model.StoredFile;
import operatordesk.sandbox.model.Uploaded;
import org.jspecify.annotations.Nullable;

/**
 * What is in files: {@code POST /uploads} takes bytes that people send then, {@code GET /uploads/{key}} gives those that were
 * uploaded last, {@code GET /files/{file_id}} any file's.
 */
public final class UploadRoutes {
    private static final int MOST_BYTES = 20 << 20;
    private static final int MOST_NAME = 255;
    private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9.+_-]+/[A-Za-z0-9.+_-]+");
    private static final Pattern UNNAMEABLE = Pattern.compile("[/\\\\\\p{Cntrl}]");

    private final FileLedger files;

    public UploadRoutes(FileLedger files) {
        this.files = files;
    }

    /** Adds the routes. */
    public void mount(Router router) {
        router.post("/uploads")
                .handler(BodyHandler.create(false).setBodyLimit(MOST_BYTES))
                .handler(this::upload)
                .failureHandler(UploadRoutes::refuse);
        router.get("/uploads/:key").handler(this::uploaded).failureHandler(PageAnswers::refuse);
        router.get("/files/:id").handler(this::download).failureHandler(PageAnswers::refuse);
    }

    private void upload(RoutingContext context) {
        Buffer content = context.body().buffer();
        if (content == null || content.length() == 0) {
            throw Refusal.of(Rule.UPLOAD_EMPTY);
        }
        String key = files.upload(content, name(context), type(context));
        PageAnswers.send(context, 201, new Kept(key, content.length()));
    }

    /** The key stands for the bytes in what people send. */
    private record Kept(String key, long size) {}

    private static @Nullable String name(RoutingContext context) {
        String name = context.request().getParam("name");
        if (name == null || name.isEmpty()) {
            return null;
        }
        if (name.length() > MOST_NAME || UNNAMEABLE.matcher(name).find()) {
            throw Refusal.of(Rule.FILE_NAME);
        }
        return name;
    }

    private static @Nullable String type(RoutingContext context) {
        String type = context.request().getParam("type");
        if (type == null || type.isEmpty()) {
            return null;
        }
        if (!TYPE.matcher(type).matches()) {
            throw Refusal.of(Rule.FILE_TYPE);
        }
        return type;
    }

    private static void refuse(RoutingContext context) {
        if (context.statusCode() == 413) {
            PageAnswers.refuse(context, Refusal.of(Rule.UPLOAD_LARGE));
        } else {
            PageAnswers.refuse(context);
        }
    }

    /** What a person would find in a file. A browser shows a picture and saves everything else, and runs nothing in it. */
    private void download(RoutingContext context) {
        StoredFile file = files.known(context.pathParam("id")).orElseThrow(() -> Refusal.of(Rule.NO_FILE));
        Buffer content = files.bytes(file).orElseThrow(() -> Refusal.of(Rule.NO_BYTES));
        send(context, content, file.name());
    }

    private void uploaded(RoutingContext context) {
        Uploaded upload = files.uploaded(context.pathParam("key")).orElseThrow(() -> Refusal.of(Rule.NO_UPLOAD));
        send(context, upload.content(), upload.name());
    }

    private static void send(RoutingContext context, Buffer content, @Nullable String name) {
        String type = ContentTypes.of(content);
        HttpServerResponse response = context.response()
                .putHeader("Content-Type", type)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        if (!ContentTypes.isPicture(type)) {
            response.putHeader(
                    "Content-Disposition",
                    "attachment; filename*=UTF-8''" + ContentTypes.encoded(name == null ? "file" : name));
        }
        response.end(content);
    }
}
