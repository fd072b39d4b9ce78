package operatordesk.gateway.telegram;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether Telegram shows a picture of a page that a text links to. */
public record LinkPreviewOptions(
        @JsonProperty("is_disabled") boolean disabled) {
    public static final LinkPreviewOptions NONE = new LinkPreviewOptions(true);
}
