package operatordesk.sandbox.http;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
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
    record Person(User user, String standing, long seq) {
        static Person of(PrivateChat chat) {
            return new Person(chat.person(), standingOf(chat), chat.seq());
        }
    }

    /** A message that the person sent. */
    record Sent(long messageId, long seq) {}

    /** A chat, or what changed in it after a change. */
    record Chat(long seq, String standing, @Nullable Markup keyboard, List<Entry> messages, List<PressView> presses) {
        static Chat of(PrivateChat chat, long after) {
            return new Chat(
                    chat.seq(),
                    standingOf(chat),
                    chat.keyboard().orElse(null),
                    chat.entriesAfter(after).stream().map(Entry::of).toList(),
                    chat.pressesAfter(after).stream().map(PressView::of).toList());
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
