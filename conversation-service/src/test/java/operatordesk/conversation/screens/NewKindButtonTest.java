package operatordesk.conversation.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.shows.Button;
import operatordesk.conversation.TestNotices;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.client.NewKindTest;
import operatordesk.conversation.texts.AllTexts;
import org.junit.jupiter.api.Test;

class NewKindButtonTest {
    @Test
    void newKindIsAButtonOnTheCardAfterTheOthers() {
        var views = new Views(
                Language.RUSSIAN, new AllTexts(ZoneOffset.UTC).operator(Language.RUSSIAN), NewKindTest.longer());
        var line = new QueryAnswer.ClientLine(TestNotices.ANNA, "ru", true, Instant.EPOCH, Instant.EPOCH, null, false);
        Draft card = views.card(5, new QueryAnswer.Card(line, List.of(), null));

        assertThat(card.buttons()).hasSize(13);
        assertThat(card.buttons().get(6)).containsExactly(new Button("Виза", "ask:5:visa"));
    }
}
