package operatordesk.chaos.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import operatordesk.chaos.audit.Finding.Rule;
import operatordesk.chaos.people.Content;
import operatordesk.chaos.people.Content.Form;
import operatordesk.chaos.people.Ledger.Edit;
import org.junit.jupiter.api.Test;

/** Faults planted into a desk on which all went well: each has to be found, by its own rule. */
class AuditTest {
    private final Story story = new Story();

    private Set<Rule> found() {
        return Audit.all(story.evidence()).stream().map(Finding::rule).collect(Collectors.toSet());
    }

    private List<String> words() {
        return Audit.all(story.evidence()).stream().map(Finding::words).toList();
    }

    @Test
    void nothingIsFoundWhereAllWentWell() {
        assertThat(words()).isEmpty();
        assertThat(Copies.count(story.evidence())).isZero();
    }

    @Test
    void lostAnswerRow() {
        story.answers.removeIf(answer -> answer.messageId() == 15);
        assertThat(found()).containsExactly(Rule.LOST);
        assertThat(words())
                .anyMatch(words -> words.contains("message 15"))
                .anyMatch(words -> words.contains("without an answer to city"));
    }

    @Test
    void lostLateAnswerRow() {
        story.answers.removeIf(answer -> answer.messageId() == 11);
        assertThat(words()).singleElement().asString().contains("message 11");
    }

    @Test
    void lostLogLine() {
        story.messages.removeIf(row -> row.messageId() == 13);
        assertThat(words()).singleElement().asString().contains("message 13");
    }

    @Test
    void lostLogLineOfWhatWasShown() {
        story.messages.removeIf(row -> row.messageId() == 18);
        assertThat(words()).singleElement().asString().contains("message 18");
    }

    @Test
    void lostEdit() {
        story.edits.add(new Edit(Story.CLIENT, 15, new Content(Form.WORDS, "Zqdaaaaa")));
        assertThat(words()).singleElement().asString().contains("edit of message 15");
    }

    @Test
    void lostRequest() {
        story.requests.removeIf(request -> request.id().equals(Story.FIRST));
        assertThat(words())
                .anyMatch(words -> words.contains("request 100"))
                .anyMatch(words -> words.contains("told 1 times"));
    }

    @Test
    void requestThatWasNeverShown() {
        story.request("300." + Story.OPERATOR, 3, "passport", "OPEN");
        assertThat(words()).singleElement().asString().contains("never shown to client");
    }

    @Test
    void lostCopyOfAPhoto() {
        story.operatorChat.removeIf(shown -> shown.file() != null);
        assertThat(words()).singleElement().asString().contains("message 11, late");
    }

    @Test
    void lostCopyOfWrittenAnswers() {
        story.operatorChat.removeIf(shown -> shown.text().contains("Ответ"));
        assertThat(words()).hasSize(3).allMatch(words -> words.contains("never shown to operator"));
    }

    @Test
    void copyUnderAnotherNumberIsNoCopy() {
        story.operatorChat.removeIf(shown -> shown.file() != null);
        story.report(34, "200", "Личные данные", "Паспорт (1 из 1)", "file-11");
        assertThat(found()).containsExactly(Rule.LOST);
    }

    @Test
    void answerStoredTwice() {
        story.answer(5, Story.SECOND, "city", "Zqcaaaaa", null, 15, false);
        assertThat(found()).containsExactly(Rule.TWICE);
    }

    @Test
    void placeAnsweredTwice() {
        story.sent(19, new Content(Form.WORDS, "Zqeaaaaa"), null);
        story.answer(5, Story.SECOND, "city", "Zqeaaaaa", null, 19, false);
        story.report(34, "200", "Личные данные", "Город: Zqeaaaaa", null);
        assertThat(found()).containsExactly(Rule.TWICE);
    }

    @Test
    void logLineTwice() {
        story.messages.add(new Rows.Message("x", Story.CLIENT, true, "text", null, 15));
        assertThat(found()).containsExactly(Rule.TWICE);
    }

    @Test
    void whatTheBotChangesInItsPlaceIsNoEditOfAClient() {
        story.messages.add(new Rows.Message("219." + Story.CLIENT + "/1/0", Story.CLIENT, false, "edit", null, 18));
        assertThat(words()).isEmpty();
    }

    @Test
    void requestTwiceForOnePress() {
        story.requests.add(new Rows.Request(
                "201." + Story.OPERATOR, Story.CLIENT, 2, Story.OPERATOR, "personal_data", "SUPERSEDED"));
        assertThat(found()).contains(Rule.TWICE);
        assertThat(words()).anyMatch(words -> words.contains("pressed 1 times"));
    }

    @Test
    void swappedOrder() {
        story.answers.removeIf(answer -> answer.messageId() == 13);
        story.answer(9, Story.SECOND, "full_name", "Zqbaaaaa", null, 13, false);
        assertThat(found()).containsExactly(Rule.ORDER);
    }

    @Test
    void questionLeftOut() {
        story.clientChat.removeIf(shown -> shown.messageId() == 14);
        story.messages.removeIf(row -> row.messageId() == 14);
        assertThat(found()).containsExactly(Rule.ORDER);
    }

    @Test
    void olderRequestShownAfterTheNewer() {
        story.question(19, Story.FIRST + "/1/2/9", "passport", 0);
        assertThat(found()).containsExactly(Rule.ORDER);
    }

    @Test
    void wordInAnothersChat() {
        story.strangerChat.add(new Shown(7, true, Instant.ofEpochSecond(7), "Ответ: Zqbaaaaa", null));
        assertThat(words()).singleElement().asString().contains("client " + Story.CLIENT, "message 7");
        assertThat(found()).containsExactly(Rule.TOLD_WRONGLY);
    }

    @Test
    void nameInAnothersChat() {
        story.strangerChat.add(new Shown(7, true, Instant.ofEpochSecond(7), "Client0001, здравствуйте!", null));
        assertThat(found()).containsExactly(Rule.TOLD_WRONGLY);
    }

    @Test
    void photoWithAnOperatorWhoDidNotAsk() {
        story.otherOperatorChat.add(Story.shownReport(40, "100", "Паспорт", "Паспорт (1 из 1)", "file-11"));
        assertThat(found()).containsExactly(Rule.TOLD_WRONGLY);
    }

    @Test
    void wordOfWhoWasNotAsked() {
        story.operatorChat.add(new Shown(40, true, Instant.ofEpochSecond(40), "Zqzaaaaa", null));
        assertThat(found()).containsExactly(Rule.TOLD_WRONGLY);
    }

    @Test
    void answerUnderTheNewerRequest() {
        story.answers.removeIf(answer -> answer.messageId() == 11);
        story.answer(1, Story.SECOND, "photo_page", null, "file-11", 11, false);
        assertThat(found()).contains(Rule.WRONG_REQUEST);
    }

    @Test
    void answerWithOtherContent() {
        story.answers.removeIf(answer -> answer.messageId() == 15);
        story.answer(3, Story.SECOND, "city", "Zqbaaaaa", null, 15, false);
        assertThat(found()).containsExactly(Rule.WRONG_REQUEST);
    }

    @Test
    void answerToTheUnnotedCopyOfAQuestionBelongsToItsRequest() {
        story.clientChat.removeIf(shown -> shown.messageId() == 12);
        story.messages.removeIf(row -> row.messageId() == 12);
        String prompt = story.evidence()
                .kinds()
                .named("personal_data")
                .steps()
                .getFirst()
                .prompt();
        story.saidUnnoted(12, prompt);
        story.messages.removeIf(row -> row.messageId() == 14);
        story.clientChat.removeIf(shown -> shown.messageId() == 14);
        story.said(14, Story.SECOND + "/1/4", prompt);
        story.answers.removeIf(answer -> answer.messageId() == 13);
        story.answer(2, Story.FIRST, "photo_page", "Zqbaaaaa", null, 13, true);

        assertThat(words())
                .anyMatch(words ->
                        words.contains("message 13") && words.contains("question 12 of request " + Story.SECOND));
        assertThat(Copies.count(story.evidence())).isEqualTo(1);
    }

    @Test
    void photoShownTwice() {
        story.report(34, "100", "Паспорт", "Паспорт (1 из 1)", "file-11");
        assertThat(words()).isEmpty();
        assertThat(Copies.count(story.evidence())).isEqualTo(1);
    }

    @Test
    void latencyIsFromTheLastAnswerToReceived() {
        var latency = Latency.between(Instant.EPOCH, Instant.ofEpochSecond(100), story.evidence());
        assertThat(latency.millis()).containsExactly(1_000L);
        assertThat(latency.percentile(99)).isEqualTo(1_000);
        assertThat(Latency.between(Instant.EPOCH, Instant.ofEpochSecond(17), story.evidence())
                        .percentile(50))
                .isZero();
    }
}
