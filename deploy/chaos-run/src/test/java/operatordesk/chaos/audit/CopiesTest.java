package operatordesk.chaos.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What was sent twice is told apart from what was never noted. */
class CopiesTest {
    private final Story story = new Story();

    private List<String> words() {
        return Audit.all(story.evidence()).stream().map(Finding::words).toList();
    }

    @Test
    void copyAfterSomethingElseIsACopyAndOneLongAfterIsNot() {
        story.saidUnnoted(19, "Пришло, сохраняем.");
        story.said(20, "218." + Story.CLIENT + "/1", "Спасибо, и это получено!");
        story.said(21, "219." + Story.CLIENT + "/1", "Пришло, сохраняем.");
        assertThat(words()).isEmpty();
        assertThat(Copies.count(story.evidence())).isEqualTo(1);

        story.saidUnnoted(100, "Пришло, сохраняем.");
        story.said(120, "219." + Story.CLIENT + "/2", "Спасибо, и это получено!");
        story.said(131, "220." + Story.CLIENT + "/1", "Пришло, сохраняем.");
        assertThat(words()).singleElement().asString().contains("message 100");
    }

    @Test
    void copyOfWhatWasChangedLaterIsACopyAndNothingElseIs() {
        story.saidUnnoted(19, "Нажмите «Отправить».");
        story.saidAndChanged(20, "218." + Story.CLIENT + "/1", "Нажмите «Отправить».", "Отправлено.");
        assertThat(words()).isEmpty();
        assertThat(Copies.count(story.evidence())).isEqualTo(1);

        story.saidUnnoted(100, "Нажмите «Отправить».");
        story.saidAndChanged(101, "219." + Story.CLIENT + "/1", "Сначала дата.", "Отправлено.");
        assertThat(words()).singleElement().asString().contains("message 100");
    }

    @Test
    void copyThatComesLateIsACopyOfOneThatWasNoted() {
        story.said(20, "218." + Story.CLIENT + "/1", "Пришло, сохраняем.");
        story.said(21, "219." + Story.CLIENT + "/1", "Спасибо, и это получено!");
        story.saidUnnoted(22, "Пришло, сохраняем.");
        assertThat(words()).isEmpty();
        assertThat(Copies.count(story.evidence())).isEqualTo(1);

        story.said(23, "220." + Story.CLIENT + "/1", "Спасибо, и это получено!");
        story.saidUnnoted(24, "Пришло, сохраняем.");
        assertThat(words()).singleElement().asString().contains("message 24");
    }
}
