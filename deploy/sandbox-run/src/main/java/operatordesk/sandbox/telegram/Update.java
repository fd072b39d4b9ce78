package operatordesk.sandbox.telegram;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Map;

/** One update in the bot's queue. */
public record Update(
        long updateId,
        @JsonIgnore UpdateBody body,
        @JsonIgnore Instant expires) {
    /** The update's one field under its own name. */
    @JsonAnyGetter
    public Map<String, Object> field() {
        return Map.of(body.type(), body.value());
    }
}
