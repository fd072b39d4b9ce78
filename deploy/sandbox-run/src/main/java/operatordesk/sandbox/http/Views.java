package operatordesk.sandbox.http;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import operatordesk.sandbox.model.ChatAction;
import operatordesk.sandbox.model.ChatEntry;
import operatordesk.sandbox.model.Press;
import operatordesk.sandbox.model.PrivateChat;
import operatordesk.sandbox.telegram.Markup;
import operatordesk.sandbox.telegram.Message;
import operatordesk.sandbox.telegram.User;
import org.jspecify.annotations.Nullable;

/** What the people's side shows. */
final class Views {
    private Views() {}

    /** A person; the standing is {@code new}, {@code started}, {@code blocked} or {@code deactivated}. */
    record Person(User user, String standing, boolean operator, long seq) {
        static Person of(PrivateChat chat, Set<Long> operators) {
            return new Person(
                    chat.person(),
                    standingOf(chat),
                    operators.contains(chat.person().id()),
                    chat.seq());
        }
    }

    /**
     * What changed for several people.
     *
     * @param seq the sandbox's newest change
     * @param epoch the sandbox's run: numbers of another one mean nothing
     * @param now the sandbox's time in ISO 8601
     */
    record Changes(long seq, String epoch, String now, List<Changed> people) {}

    /** Somebody for whom something changed, with what changed in the chat. */
    record Changed(User user, String standing, boolean operator, Chat chat) {
        static Changed of(PrivateChat chat, Set<Long> operators, long after, Instant now) {
            return new Changed(
                    chat.person(),
                    standingOf(chat),
                    operators.contains(chat.person().id()),
                    Chat.of(chat, after, now));
        }
    }

    /** A message that the person sent. */
    record Sent(long messageId, long seq) {}

    /** A chat, or what changed in it after a change. */
    record Chat(
            long seq,
            String standing,
            @Nullable Markup keyboard,
            int keyboards,
            List<Entry> messages,
            List<PressView> presses,
            @Nullable Action action) {
        static Chat of(PrivateChat chat, long after, Instant now) {
            return new Chat(
                    chat.seq(),
                    standingOf(chat),
                    chat.keyboard().orElse(null),
                    chat.keyboards(),
                    chat.entriesAfter(after).stream().map(Entry::of).toList(),
                    chat.pressesAfter(after).stream().map(PressView::of).toList(),
                    chat.action(now).map(Action::of).orElse(null));
        }
    }

    /** What the bot is shown as doing; the time in ISO 8601. */
    record Action(String is, String until) {
        static Action of(ChatAction action) {
            return new Action(action.is(), iso(action.until()));
        }
    }

    /** A message as it stands now; times in ISO 8601. */
    record Entry(long seq, boolean byBot, boolean deleted, String at, Message message) {
        static Entry of(ChatEntry entry) {
            return new Entry(entry.seq(), entry.byBot(), entry.deleted(), iso(entry.at()), entry.message());
        }
    }

    /** A press and what came of it. */
    record PressView(
            long seq,
            String id,
            long messageId,
            String data,
            boolean forged,
            String at,
            @Nullable Answer answer) {
        static PressView of(Press press) {
            Press.PressAnswer answer = press.answer();
            return new PressView(
                    press.seq(),
                    press.id(),
                    press.messageId(),
                    press.data(),
                    press.forged(),
                    iso(press.at()),
                    answer == null ? null : new Answer(answer.text(), answer.alert(), answer.url(), iso(answer.at())));
        }
    }

    /** An answer to a press. */
    record Answer(String text, boolean alert, @Nullable String url, String at) {}

    private static String standingOf(PrivateChat chat) {
        return chat.standing().name().toLowerCase(Locale.ROOT);
    }

    static String iso(Instant at) {
        return at.toString();
    }
}
