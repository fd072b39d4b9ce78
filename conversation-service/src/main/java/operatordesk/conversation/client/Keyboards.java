package operatordesk.conversation.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import operatordesk.conversation.catalogue.StepDefinition;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.notices.AnswerNotice;
import operatordesk.conversation.notices.ClientNotice;

/**
 * Puts up Telegram's key for a phone number or a place below the question that asks for it, and takes it away once that question
 * is not the open one any more. Both are messages of their own: a message has buttons or a keyboard.
 */
final class Keyboards {
    private Keyboards() {}

    /** The same step with what has to be done about keys. */
    static Step<ClientSession> around(ClientSession before, Step<ClientSession> step) {
        List<Effect> effects = new ArrayList<>();
        step.effects().forEach(effect -> with(effect, effects));
        Optional<OpenQuestion> was = up(before.state());
        if (was.isPresent() && !was.equals(up(step.session().state()))) {
            AnswerNotice down = down(was.get(), before.state(), step.session().state());
            effects.add(firstShow(effects), say(down, step.session()));
        }
        return new Step<>(step.session(), effects, step.press());
    }

    /** The question for which a key is up; empty where none is. */
    private static Optional<OpenQuestion> up(ClientState state) {
        return OpenQuestion.of(state).filter(open -> open.step() instanceof StepDefinition.Keys);
    }

    /** Whether a key is up for the question that is open. */
    static boolean isUp(ClientState state) {
        return up(state).isPresent();
    }

    private static void with(Effect effect, List<Effect> effects) {
        effects.add(effect);
        if (effect instanceof Effect.Show show
                && show.notice() instanceof ClientNotice.Question question
                && question.kind().questions().get(question.index()).step() instanceof StepDefinition.Keys keys) {
            effects.add(new Effect.Show(new AnswerNotice.KeyOffered(keys), show.language(), new Target.Fresh(), null));
        }
    }

    /** What is said when a key is taken away: what was understood, where the question was answered. */
    private static AnswerNotice down(OpenQuestion was, ClientState before, ClientState now) {
        var keys = (StepDefinition.Keys) was.step();
        return was.answerIn(now)
                .filter(answer -> !was.answerIn(before).equals(Optional.of(answer)))
                .map(Answered::text)
                .<AnswerNotice>map(text -> new AnswerNotice.KeyUsed(keys, text))
                .orElse(new AnswerNotice.KeyGone(keys));
    }

    private static int firstShow(List<Effect> effects) {
        int first = 0;
        while (first < effects.size() && !(effects.get(first) instanceof Effect.Show)) {
            first++;
        }
        return first;
    }

    private static Effect say(AnswerNotice notice, ClientSession client) {
        return new Effect.Show(notice, client.language(), new Target.Fresh(), null);
    }
}
