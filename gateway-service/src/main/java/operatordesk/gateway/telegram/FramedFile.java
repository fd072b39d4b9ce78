package operatordesk.gateway.telegram;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.streams.ReadStream;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A file that is not empty, with something before it and after it. Fails in the middle once this gateway does not lead any more. */
final class FramedFile implements ReadStream<Buffer> {
    private final AsyncFile file;
    private final Buffer tail;
    private final BooleanSupplier leading;
    private @Nullable Buffer head;
    private @Nullable Handler<Buffer> chunks;
    private @Nullable Handler<Throwable> failure;
    private boolean stopped;

    FramedFile(Buffer head, AsyncFile file, Buffer tail, BooleanSupplier leading) {
        this.head = head;
        this.file = file;
        this.tail = tail;
        this.leading = leading;
    }

    @Override
    public FramedFile handler(@Nullable Handler<Buffer> handler) {
        chunks = handler;
        file.handler(handler == null ? null : this::pass);
        return this;
    }

    private void pass(Buffer chunk) {
        if (stopped || chunks == null) {
            return;
        }
        if (!leading.getAsBoolean()) {
            stop();
            return;
        }
        Buffer first = head;
        head = null;
        chunks.handle(first == null ? chunk : first.appendBuffer(chunk));
    }

    private void stop() {
        stopped = true;
        if (failure != null) {
            failure.handle(new BotApiFailure.NotLeading());
        }
    }

    @Override
    public FramedFile endHandler(@Nullable Handler<Void> handler) {
        file.endHandler(handler == null ? null : end -> end(handler));
        return this;
    }

    private void end(Handler<Void> handler) {
        if (!stopped && chunks != null) {
            chunks.handle(tail);
            handler.handle(null);
        }
    }

    @Override
    public FramedFile exceptionHandler(@Nullable Handler<Throwable> handler) {
        failure = handler;
        file.exceptionHandler(handler);
        return this;
    }

    @Override
    public FramedFile pause() {
        file.pause();
        return this;
    }

    @Override
    public FramedFile resume() {
        file.resume();
        return this;
    }

    @Override
    public FramedFile fetch(long amount) {
        file.fetch(amount);
        return this;
    }
}
