package operatordesk.sandbox.faults;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

/** What goes wrong. In JSON, {@code is} names the kind. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(Fault.TooManyRequests.class),
    @JsonSubTypes.Type(Fault.Refused.class),
    @JsonSubTypes.Type(Fault.BadGateway.class),
    @JsonSubTypes.Type(Fault.CutBefore.class),
    @JsonSubTypes.Type(Fault.CutAfter.class),
    @JsonSubTypes.Type(Fault.Slow.class),
    @JsonSubTypes.Type(Fault.RepeatUpdates.class),
    @JsonSubTypes.Type(Fault.SecondPoller.class),
    @JsonSubTypes.Type(Fault.ExpirePresses.class),
    @JsonSubTypes.Type(Fault.ClockJump.class)
})
public sealed interface Fault {
    /** 429 with {@code retry_after} in seconds, in the body and the header; the call takes no effect. */
    @JsonTypeName("too_many_requests")
    record TooManyRequests(int retryAfter) implements Fault {}

    /** An answer with this code and description, in the Bot API's form; the call takes no effect. */
    @JsonTypeName("refused")
    record Refused(int code, String description) implements Fault {}

    /** 502 with an HTML page, as a proxy answers; the call takes no effect. */
    @JsonTypeName("bad_gateway")
    record BadGateway() implements Fault {}

    /** The connection is cut and the call takes no effect. */
    @JsonTypeName("cut_before")
    record CutBefore() implements Fault {}

    /** The call takes effect and then the connection is cut: the bot cannot know. */
    @JsonTypeName("cut_after")
    record CutAfter() implements Fault {}

    /** The call waits so many milliseconds before it takes effect. */
    @JsonTypeName("slow")
    record Slow(long millis) implements Fault {}

    /** The newest delivered updates are delivered once more, at once; needs no call. */
    @JsonTypeName("repeat_updates")
    record RepeatUpdates(int count) implements Fault {}

    /** The held poll, or else the next one, ends with 409, as if another program polled with the same token. */
    @JsonTypeName("second_poller")
    record SecondPoller() implements Fault {}

    /** No press that is not answered yet can be answered any more, at once; needs no call. */
    @JsonTypeName("expire_presses")
    record ExpirePresses() implements Fault {}

    /** The sandbox's clock is put forward, or back below 0, at once; needs no call. */
    @JsonTypeName("clock_jump")
    record ClockJump(long seconds) implements Fault {}
}
