package operatordesk.conversation.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.Person;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.events.ChatEvent;
import operatordesk.conversation.notices.ChatKey;
import operatordesk.conversation.notices.ChatRef;
import operatordesk.conversation.notices.ChatReport;
import operatordesk.conversation.notices.FindNotice;
import operatordesk.conversation.notices.OperatorNotice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Chats with clients of the same name have keys that tell them apart, each for its own chat. */
class SameNamesTest {
    private final Operator operator = new Operator(Operator.ONE);

    private static ChatRef anna(long id, @Nullable String username) {
        return new ChatRef(new Person(id, "Anna", null, username), null);
    }

    private static ChatRef labelled(long id, String label) {
        return new ChatRef(new Person(id, "Somebody", null, null), label);
    }

    private static List<String> names(ChatRef... clients) {
        return ChatKey.of(List.of(clients)).stream().map(ChatKey::name).toList();
    }

    @Test
    void onlyNamesThatAreAlikeAreTold() {
        assertThat(names(anna(5, null), labelled(6, "118"))).containsExactly("Anna", "118");
        assertThat(names(anna(5, "anna_one"), anna(6, null), labelled(7, "118")))
                .containsExactly("Anna · @anna_one", "Anna · ID 6", "118");
        assertThat(names(labelled(5, "anna"), anna(6, null))).containsExactly("anna · ID 5", "Anna · ID 6");
    }

    @Test
    void nobodysNameCanBeMadeToReadLikeAnothers() {
        assertThat(names(anna(5, null), anna(6, null), labelled(7, "Anna · ID 5")))
                .containsExactly("Anna · ID 5", "Anna · ID 6", "Anna · ID 5 · ID 7");
        assertThat(names(anna(5, "same"), anna(6, "same"))).containsExactly("Anna · ID 5", "Anna · ID 6");
    }

    @Test
    void longNamesThatBeginAlikeAreToldWithinTheirLength() {
        var one = labelled(5, "x".repeat(60) + "1");
        var other = labelled(6, "x".repeat(60) + "2");
        assertThat(names(one, other)).containsExactly("x".repeat(33) + " · ID 5", "x".repeat(33) + " · ID 6");
    }

    @Test
    void everyKeyActsOnItsOwnChat() {
        ChatRef one = anna(5, "anna_one");
        ChatRef other = anna(6, null);
        operator.told(new ChatReport.Opened(one)).told(new ChatReport.Opened(other));
        for (ChatKey key : ChatKey.of(List.of(one, other))) {
            operator.did(new Event.Text(7, key.card()));
            assertThat(operator.said())
                    .containsExactly(
                            new OperatorNotice.Card(key.client().client().id()));
            operator.did(new Event.Text(8, key.close()));
            assertThat(operator.tells())
                    .containsExactly(
                            new Effect.TellClient(key.client().client().id(), new ChatEvent.Closed(Operator.ONE)));
        }
    }

    @Test
    void keyOfAFormerKeyboardThatFitsTwoClosesNeither() {
        operator.told(new ChatReport.Opened(anna(5, null))).told(new ChatReport.Opened(anna(6, null)));
        operator.did(new Event.Text(7, "✖ Anna"));
        assertThat(operator.tells()).isEmpty();
        assertThat(operator.said()).containsExactly(new OperatorNotice.Menu());
    }

    @Test
    void keysStayWhileSomebodyIsLookedFor() {
        operator.told(new ChatReport.Opened(anna(5, null))).presses(new FindPress.Find());
        assertThat(operator.said()).containsExactly(new FindNotice.How(List.of(anna(5, null))));
    }
}
