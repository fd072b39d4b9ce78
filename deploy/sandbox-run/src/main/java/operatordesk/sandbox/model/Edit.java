package operatordesk.sandbox.model;

import java.util.List;
import operatordesk.sandbox.telegram.Content;
import operatordesk.sandbox.telegram.Content.MessageEntity;
import operatordesk.sandbox.telegram.Markup;
import org.jspecify.annotations.Nullable;

/** A change of one of the bot's messages. */
public sealed interface Edit {
    /** The new buttons; absent takes them away. */
    Markup.@Nullable Inline buttons();

    /** The content after the change; fails where the message has nothing of the kind to change. */
    Content applied(Content before);

    /** Another text. */
    record OfText(Content.Text text, Markup.@Nullable Inline buttons) implements Edit {
        @Override
        public Content applied(Content before) {
            if (before instanceof Content.Text) {
                return text;
            }
            throw BotApiError.badRequest("there is no text in the message to edit");
        }
    }

    /** Another caption; absent takes it away. */
    record OfCaption(@Nullable String caption, @Nullable List<MessageEntity> entities, Markup.@Nullable Inline buttons)
            implements Edit {
        @Override
        public Content applied(Content before) {
            return before.captioned(caption, entities)
                    .orElseThrow(() -> BotApiError.badRequest("there is no caption in the message to edit"));
        }
    }

    /** Other buttons only. */
    record OfButtons(Markup.@Nullable Inline buttons) implements Edit {
        @Override
        public Content applied(Content before) {
            return before;
        }
    }
}
