package operatordesk.chaos.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import operatordesk.chaos.audit.Finding.Rule;
import operatordesk.chaos.people.Content;
import operatordesk.chaos.people.Content.Form;
import org.junit.jupiter.api.Test;

/** What nobody could know is counted apart, and nothing else is. */
class InDoubtTest {
    private static final String SECOND_OPENING = Story.SECOND + "/1/4";

    private final Story story = new Story();

    private List<Finding> findings() {
        return Audit.all(story.evidence());
    }

    @Test
    void answerInDoubtIsCountedApart() {
        story.clientChat.removeIf(shown -> shown.messageId() == 12);
        story.messages.removeIf(row -> row.messageId() == 12);
        story.question(14, SECOND_OPENING, "personal_data", 0);

        assertThat(findings()).extracting(Finding::rule).doesNotContain(Rule.WRONG_REQUEST);
        assertThat(InDoubt.count(story.evidence())).isEqualTo(1);
    }

    @Test
    void whatFitsTheQuestionBeforeIsNotInDoubt() {
        story.clientChat.removeIf(shown -> shown.messageId() == 12);
        story.messages.removeIf(row -> row.messageId() == 12);
        story.question(14, SECOND_OPENING, "personal_data", 0);
        story.answer(9, Story.SECOND, "photo_page", null, "file-11", 11, false);

        assertThat(findings()).anyMatch(finding -> finding.words().contains("message 11"));
        assertThat(InDoubt.count(story.evidence())).isEqualTo(1);
    }

    @Test
    void answerToTheFirstQuestionOfAllIsInDoubtToo() {
        story.sent(9, new Content(Form.PHOTO, "photo Zqdaaaaa"), "file-9");
        story.answer(0, Story.FIRST, "photo_page", null, "file-9", 9, false);

        assertThat(findings()).extracting(Finding::rule).doesNotContain(Rule.WRONG_REQUEST);
        assertThat(InDoubt.count(story.evidence())).isEqualTo(1);
    }

    @Test
    void answerToTheFirstQuestionOfAllIsInDoubtThoughFiledLate() {
        story.sent(9, new Content(Form.PHOTO, "photo Zqdaaaaa"), "file-9");
        story.answer(0, Story.FIRST, "photo_page", null, "file-9", 9, true);

        assertThat(findings()).extracting(Finding::rule).doesNotContain(Rule.WRONG_REQUEST);
        assertThat(InDoubt.count(story.evidence())).isEqualTo(1);
    }

    @Test
    void beforeTheFirstQuestionNothingFitsALaterRequest() {
        story.sent(9, new Content(Form.PHOTO, "photo Zqdaaaaa"), "file-9");
        story.answer(0, Story.SECOND, "photo_page", null, "file-9", 9, false);

        assertThat(findings()).anyMatch(finding -> finding.words().contains("message 9 "));
        assertThat(InDoubt.count(story.evidence())).isZero();
    }

    @Test
    void nothingIsInDoubtWhereEveryQuestionIsNotedAtOnce() {
        assertThat(InDoubt.count(story.evidence())).isZero();
    }
}
