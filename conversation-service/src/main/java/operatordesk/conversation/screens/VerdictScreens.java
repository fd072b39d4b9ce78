package operatordesk.conversation.screens;

import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.notices.VerdictNotice;
import operatordesk.conversation.texts.VerdictTexts;

/** What clients read of an operator's verdict. */
final class VerdictScreens {
    private VerdictScreens() {}

    static Draft draft(VerdictNotice notice, Language language, VerdictTexts texts) {
        return switch (notice) {
            case VerdictNotice.Accepted(var kind) ->
                Draft.of(texts.accepted(kind.label().in(language)));
            case VerdictNotice.AskedAgain(var what, var page, var why) -> {
                String name = what.in(language) + (page == null ? "" : " " + page);
                yield Draft.of(texts.askedAgain(name, why.in(language)));
            }
            case VerdictNotice.Closed(var kind) ->
                Draft.of(texts.closed(kind.label().in(language)));
        };
    }
}
