package operatordesk.gateway.telegram;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import operatordesk.gateway.telegram.BotMethod.SendFromDisk;

/** A method's parameters as a form, with a file that is read from disk while it goes out: never on an event loop, never all at once. */
final class DiskForm {
    private static final String LINE_END = "\r\n";

    private final SendFromDisk call;
    private final AsyncFile file;
    private final BooleanSupplier leading;
    private final String boundary = "operator-desk-" + UUID.randomUUID();

    private DiskForm(SendFromDisk call, AsyncFile file, BooleanSupplier leading) {
        this.call = call;
        this.file = file;
        this.leading = leading;
    }

    /**
     * Opens the file; fails where it is not there.
     *
     * @param leading whether this gateway may go on; a form that is cut before its end does nothing
     */
    static Future<DiskForm> open(Vertx vertx, SendFromDisk call, BooleanSupplier leading) {
        return vertx.fileSystem()
                .open(
                        call.content().toString(),
                        new OpenOptions().setWrite(false).setCreate(false))
                .map(file -> new DiskForm(call, file, leading));
    }

    /** Sends it, and closes the file. */
    Future<HttpResponse<Buffer>> send(HttpRequest<Buffer> request) {
        return file.size().compose(size -> send(request, size)).eventually(file::close);
    }

    private Future<HttpResponse<Buffer>> send(HttpRequest<Buffer> request, long size) {
        Buffer head = Buffer.buffer(field("chat_id", Long.toString(call.chatId()))
                + field("caption", call.caption())
                + part("document\"; filename=\"" + call.name())
                + "Content-Type: " + call.type() + LINE_END + LINE_END);
        Buffer tail = Buffer.buffer(LINE_END + "--" + boundary + "--" + LINE_END);
        return request.putHeader("Content-Type", "multipart/form-data; boundary=" + boundary)
                .putHeader("Content-Length", Long.toString(head.length() + size + tail.length()))
                .sendStream(new FramedFile(head, file, tail, leading));
    }

    private String field(String name, String value) {
        return part(name) + LINE_END + value + LINE_END;
    }

    /** What a part begins with. No name that comes here has a quotation mark: no file system takes one. */
    private String part(String name) {
        return "--" + boundary + LINE_END + "Content-Disposition: form-data; name=\"" + name + "\"" + LINE_END;
    }
}
