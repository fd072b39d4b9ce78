package operatordesk.conversation.client;

import static operatordesk.conversation.TestKinds.DATA;
import static operatordesk.conversation.TestKinds.PASSPORT;
import static org.assertj.core.api.Assertions.assertThat;

import operatordesk.contracts.bus.Wire;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.Notice;
import org.junit.jupiter.api.Test;

/** Whoever is asked can choose the language below the question that Start or a link shows. */
class LanguageSwitchTest {
    private static final long MESSAGE = 7;

    private final Dialogue client = Dialogue.started();

    private Dialogue pressesBelow(EventId requestId) {
        return client.did(new Event.Pressed("p", MESSAGE, ClientPress.speak(Language.RUSSIAN, requestId)));
    }

    private Effect.Show shown() {
        return client.shows().reduce((one, two) -> two).orElseThrow();
    }

    @Test
    void firstQuestionOfAnOperatorsRequestHasNone() {
        client.asked(DATA);
        assertThat(client.said()).containsExactly(client.question(DATA, 0, Lead.NONE));
    }

    @Test
    void startShowsItBelowTheQuestionAndAPressRepeatsThatInPlace() {
        client.asked(DATA).text("Anna Example").did(new Event.Started(client.nextMessage(), ""));
        assertThat(client.said())
                .containsExactly(client.question(DATA, 1, Lead.NONE).switching());
        pressesBelow(client.request().id());

        assertThat(client.said())
                .containsExactly(client.question(DATA, 1, Lead.NONE).switching());
        assertThat(shown().target()).isEqualTo(new Target.InPlace(MESSAGE));
        assertThat(shown().language()).isEqualTo(Language.RUSSIAN);
        assertThat(client.session().language()).isEqualTo(Language.RUSSIAN);
        assertThat(((Answering) client.state()).answers()).hasSize(1);
    }

    @Test
    void belowAQuestionOfAnotherRequestItSaysAnewWhereTheClientStands() {
        EventId former = client.asked(DATA).request().id();
        client.asked(PASSPORT);
        pressesBelow(former);

        assertThat(client.said())
                .containsExactly(client.question(PASSPORT, 0, Lead.NONE).switching());
        assertThat(shown().target()).isEqualTo(new Target.Fresh());
        assertThat(shown().language()).isEqualTo(Language.RUSSIAN);
    }

    @Test
    void questionThatAllIsDoneAboutStaysAsItWas() {
        client.asked(PASSPORT).photo("page");
        pressesBelow(client.request().id());
        assertThat(client.said()).containsExactly(new ClientNotice.NothingMore());
        assertThat(shown().target()).isEqualTo(new Target.Fresh());
    }

    @Test
    void buttonFitsWhatTelegramCarries() {
        var longest = new EventId("9".repeat(38));
        assertThat(ClientPress.speak(Language.RUSSIAN, longest)).hasSizeLessThanOrEqualTo(64);
    }

    @Test
    void questionOfAnEarlierReleaseIsRead() {
        var question = new ClientNotice.Question(EventId.of(5, 6), PASSPORT, 0, Lead.NONE);
        String earlier = Wire.text(question).replace(",\"switches\":false", "");
        assertThat(earlier).doesNotContain("switches");
        assertThat(Wire.message(earlier, Notice.class)).isEqualTo(question);
        assertThat(Wire.message(Wire.text(question.switching()), Notice.class)).isEqualTo(question.switching());
    }
}
