package operatordesk.gateway.telegram;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.StreamResetException;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.ext.web.client.impl.ClientPhase;
import io.vertx.ext.web.client.impl.HttpContext;
import io.vertx.ext.web.client.impl.WebClientInternal;
import io.vertx.ext.web.codec.BodyCodec;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import javax.net.ssl.SSLException;
import operatordesk.gateway.pace.Pacing;
import operatordesk.gateway.telegram.BotApiFailure.NotLeading;
import operatordesk.gateway.telegram.BotApiFailure.Unanswered;
import operatordesk.gateway.telegram.BotApiFailure.Unreached;

/** Calls the Bot API over kept connections, and tells a call that was surely not delivered from one of which nobody knows. */
public final class BotApi {
    private static final int MOST_CONNECTIONS = 64;

    /** Below the minute or so after which servers close an idle connection, so that none is used in that very moment. */
    private static final int IDLE_CONNECTION_SECONDS = 30;

    private final Vertx vertx;
    private final WebClient client;
    private final BooleanSupplier leading;
    private final BotServer server;
    private final Pacing pacing;
    private final Answers answers;

    /** @param leading whether this gateway may call at this instant; asked last before a call is written */
    public BotApi(Vertx vertx, BotServer server, Pacing pacing, BooleanSupplier leading) {
        var options = new WebClientOptions()
                .setUserAgentEnabled(false)
                .setConnectTimeout((int) pacing.connecting().toMillis())
                .setKeepAliveTimeout(IDLE_CONNECTION_SECONDS);
        this.vertx = vertx;
        this.client = WebClient.create(vertx, options, new PoolOptions().setHttp1MaxSize(MOST_CONNECTIONS));
        this.leading = leading;
        ((WebClientInternal) client).addInterceptor(this::check);
        this.server = server;
        this.pacing = pacing;
        this.answers = new Answers(server.token());
    }

    /** Calls a method. Fails with {@link BotApiFailure} and nothing else. */
    public <R> Future<R> call(BotMethod<R> method) {
        return leading.getAsBoolean()
                ? Future.succeededFuture(method)
                        .compose(this::post)
                        .map(response -> answers.read(
                                response.statusCode(),
                                response.getHeader("Retry-After"),
                                body(response),
                                method.result()))
                        .recover(failure -> Future.failedFuture(told(failure)))
                : Future.failedFuture(new NotLeading());
    }

    /**
     * Fetches a file to this machine; what is there already is replaced. Fails as {@link #call} does, and with
     * {@link BotApiFailure.Rejected} where the file is gone; then what has come of it stays for the caller to delete.
     *
     * @param path as {@link BotMethod.GetFile} told it
     */
    public Future<Void> fetch(String path, Path into) {
        return leading.getAsBoolean()
                ? vertx.fileSystem()
                        .open(into.toString(), new OpenOptions().setRead(false).setTruncateExisting(true))
                        .compose(file -> fetch(path, file))
                        .recover(failure -> Future.failedFuture(told(failure)))
                : Future.failedFuture(new NotLeading());
    }

    private Future<Void> fetch(String path, AsyncFile into) {
        return Future.succeededFuture(path)
                .compose(named -> client.getAbs(server.file(named))
                        .connectTimeout(pacing.connecting().toMillis())
                        .idleTimeout(pacing.answering().toMillis())
                        .as(BodyCodec.pipe(into, false))
                        .send())
                .eventually(into::close)
                .map(response -> Answers.fetched(response.statusCode(), response.getHeader("Retry-After")));
    }

    /** Ends all connections; calls under way fail with {@link Unanswered}. */
    public void close() {
        client.close();
    }

    /** Runs when the connection is there, because waiting for one can take longer than the lease lasts. */
    private void check(HttpContext<?> call) {
        boolean isAboutToSend = call.phase() == ClientPhase.SEND_REQUEST;
        if (isAboutToSend) {
            // Whoever waits for the answer is told; without this it would be logged as nobody's.
            call.clientRequest().exceptionHandler(told -> {});
        }
        if (isAboutToSend && !leading.getAsBoolean()) {
            call.clientRequest().reset();
            call.fail(new NotLeading());
        } else {
            call.next();
        }
    }

    private Future<HttpResponse<Buffer>> post(BotMethod<?> method) {
        if (method instanceof BotMethod.SendFromDisk stored) {
            return DiskForm.open(vertx, stored, leading).compose(form -> form.send(request(method)));
        }
        return method instanceof BotMethod.Upload upload
                ? request(method).sendMultipartForm(Multipart.form(upload))
                : request(method).putHeader("Content-Type", "application/json").sendBuffer(TelegramJson.bytes(method));
    }

    private HttpRequest<Buffer> request(BotMethod<?> method) {
        return client.postAbs(server.place(method.method()))
                .connectTimeout(pacing.connecting().toMillis())
                .idleTimeout(patience(method).toMillis());
    }

    private static Buffer body(HttpResponse<Buffer> response) {
        return response.body() == null ? Buffer.buffer() : response.body();
    }

    /** Only a connection that was never had says that the call was surely not delivered. */
    private static BotApiFailure told(Throwable failure) {
        return switch (failure) {
            case BotApiFailure told -> told;
            case StreamResetException reset when reset.getCause() instanceof NotLeading stopped -> stopped;
            case ConnectException refused -> new Unreached(kind(refused));
            case UnknownHostException unknown -> new Unreached(kind(unknown));
            case SSLException untrusted -> new Unreached(kind(untrusted));
            case IllegalStateException closed -> new Unreached("the client is closed");
            default -> new Unanswered(kind(failure));
        };
    }

    private Duration patience(BotMethod<?> method) {
        if (method instanceof BotMethod.SendFromDisk) {
            return pacing.uploading();
        }
        return method instanceof BotMethod.GetUpdates poll
                ? Duration.ofSeconds(poll.timeout()).plus(pacing.pollMargin())
                : pacing.answering();
    }

    /** The exception's kind alone: its text names the URL, and with it the token. */
    private static String kind(Throwable failure) {
        return failure.getClass().getSimpleName();
    }
}
