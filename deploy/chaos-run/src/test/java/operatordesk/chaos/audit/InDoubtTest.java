package operatordesk.chaos.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import operatordesk.chaos.audit.Finding.Rule;
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
        askFirstOnlyAfter(12);
        story.answers.removeIf(answer -> answer.messageId() == 11);
        story.answer(1, Story.FIRST, "photo_page", null, "file-11", 11, false);

        assertThat(findings()).extracting(Finding::rule).doesNotContain(Rule.WRONG_REQUEST);
        assertThat(InDoubt.count(story.evidence())).isEqualTo(1);
    }

    @Test
    void beforeTheFirstQuestionNothingFitsALaterRequest() {
        askFirstOnlyAfter(12);
        story.answers.removeIf(answer -> answer.messageId() == 11);
        story.answer(1, Story.SECOND, "photo_page", null, "file-11", 11, false);

        assertThat(findings()).anyMatch(finding -> finding.words().contains("message 11"));
        assertThat(InDoubt.count(story.evidence())).isZero();
    }

    /** Moves the first question below a message. */
    private void askFirstOnlyAfter(long message) {
        story.clientChat.removeIf(shown -> shown.messageId() == 10);
        story.messages.removeIf(row -> row.messageId() == 10);
        story.question(message, Story.FIRST + "/1/2", "passport", 0);
    }

    @Test
    void nothingIsInDoubtWhereEveryQuestionIsNotedAtOnce() {
        assertThat(InDoubt.count(story.evidence())).isZero();
    }
}
