package operatordesk.conversation.texts;

import java.time.ZoneId;
import operatordesk.conversation.catalogue.Language;

/** The texts of every language, with times in the office's zone. */
public final class AllTexts {
    private final OperatorTexts russian;
    private final OperatorTexts english;

    public AllTexts(ZoneId zone) {
        russian = new RussianOperatorTexts(zone);
        english = new EnglishOperatorTexts(zone);
    }

    public OperatorTexts operator(Language language) {
        return switch (language) {
            case RUSSIAN -> russian;
            case ENGLISH -> english;
        };
    }

    public AnswerTexts answers(Language language) {
        return operator(language).answers();
    }

    public ClientTexts client(Language language) {
        return switch (language) {
            case RUSSIAN -> new RussianClientTexts();
            case ENGLISH -> new EnglishClientTexts();
        };
    }

    public FlowTexts flow(Language language) {
        return switch (language) {
            case RUSSIAN -> new RussianFlowTexts();
            case ENGLISH -> new EnglishFlowTexts();
        };
    }

    public FlowReportTexts flowReports(Language language) {
        return switch (language) {
            case RUSSIAN -> new RussianFlowReportTexts();
            case ENGLISH -> new EnglishFlowReportTexts();
        };
    }

    /** What operators read when they decide about requests. */
    public ReviewTexts review(Language language) {
        return switch (language) {
            case RUSSIAN -> new RussianReviewTexts(russian);
            case ENGLISH -> new EnglishReviewTexts(english);
        };
    }

    /** Around chats between clients and operators. */
    public ChatTexts chat(Language language) {
        return switch (language) {
            case RUSSIAN -> new RussianChatTexts();
            case ENGLISH -> new EnglishChatTexts();
        };
    }

    /** What clients read of a verdict. */
    public VerdictTexts verdict(Language language) {
        return switch (language) {
            case RUSSIAN -> new RussianVerdictTexts();
            case ENGLISH -> new EnglishVerdictTexts();
        };
    }
}
