package operatordesk.conversation.client;

import java.util.List;
import java.util.Set;
import operatordesk.contracts.bus.Wire;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.stores.FlowRow;
import operatordesk.contracts.stores.PersonRow;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.ReviewRow;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.catalogue.Localized;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.catalogue.RequestKind.Question;
import operatordesk.conversation.catalogue.StepDefinition;
import operatordesk.conversation.client.ClientState.Open;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.OperatorEvent;
import operatordesk.conversation.notices.Arrived;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.FlowNotice;
import operatordesk.conversation.notices.FlowNotice.SummaryLead;
import operatordesk.conversation.notices.Logged;
import operatordesk.conversation.notices.Outcome;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.RequestRef;
import org.jspecify.annotations.Nullable;

/** The words in which the client's machine decides: what is kept, said and reported in one turn. */
final class ClientTurn {
    private final ClientSession client;
    private final Given given;
    private final Step.Builder step;
    private final boolean trial;

    ClientTurn(ClientSession client, Given given) {
        this.client = client;
        this.given = given;
        this.step = new Step.Builder(given);
        this.trial = given.isTrial(client.person());
    }

    Given given() {
        return given;
    }

    Step.Builder step() {
        return step;
    }

    ClientTurn keepSeen() {
        step.keep(new Row.Client(client.person(), client.language().code(), client.reachable(), given.now(), trial));
        return this;
    }

    ClientTurn keepRequest(Request request) {
        step.keep(new Row.Request(
                request.id(),
                request.generation(),
                client.person().id(),
                request.operatorId(),
                request.kind().key(),
                Wire.text(request.kind()),
                request.askedAt(),
                request.kind().dueFrom(request.askedAt()),
                request.kind().reviewed(),
                trial));
        return this;
    }

    ClientTurn keepStatus(Request request, RequestStatus status) {
        step.keep(new Row.Status(request.id(), status, given.now()));
        return this;
    }

    ClientTurn keepTakenBack(Request request, Answered answer) {
        step.keep(new FlowRow.TakenBack(request.id(), answer.messageId(), given.now()));
        return this;
    }

    ClientTurn keepClosed(Request request, Set<String> closed) {
        step.keep(new FlowRow.ClosedSteps(request.id(), closed.stream().sorted().toList(), given.now()));
        return this;
    }

    ClientTurn keepReview(Reviewed of, Outcome outcome, ReviewRow.@Nullable Redo redo) {
        step.keep(id -> new ReviewRow.Review(
                id,
                of.request().id(),
                outcome.by(),
                outcome.ruling(),
                of.review().attempt(),
                redo,
                given.now()));
        return this;
    }

    ClientTurn keepAnswer(Request request, Answered answer, boolean late) {
        request.kind().steps().stream()
                .filter(step -> step.key().equals(answer.step()) && step instanceof StepDefinition.Phone)
                .forEach(step -> keepPhone(answer.text()));
        step.keep(id -> new Row.Answer(
                id,
                request.id(),
                client.person().id(),
                answer.step(),
                answer.page(),
                answer.text(),
                answer.file(),
                answer.messageId(),
                late,
                given.now()));
        return this;
    }

    private void keepPhone(@Nullable String phone) {
        if (phone != null) {
            step.keep(new PersonRow.Phone(client.person().id(), phone, given.now()));
        }
    }

    /** Logs what the client sent while something was asked. */
    ClientTurn log(Event.Sent sent) {
        var line = Logged.of(sent);
        return log(line.what(), line.text(), line.fileId(), sent.messageId());
    }

    ClientTurn log(String what, @Nullable String text, @Nullable String fileId, long messageId) {
        step.keep(id -> new Row.Message(
                id, client.person().id(), Row.Direction.FROM_CLIENT, what, text, fileId, messageId, given.now()));
        return this;
    }

    ClientTurn say(ClientNotice notice) {
        return show(notice, new Target.Fresh(), null);
    }

    /** Says it once this turn's rows are in PostgreSQL. */
    ClientTurn sayWhenKept(ClientNotice notice) {
        return show(notice, new Target.Fresh(), step.kept());
    }

    /**
     * Asks the first question of a request, and remembers where.
     *
     * @param switches whether the switch of the language stands below it
     * @param stale places that need not be remembered from then on
     */
    ClientTurn open(Request request, Lead lead, boolean switches, List<Slot> stale) {
        var target = new Target.Remembered(request.asked(), stale);
        return show(new ClientNotice.Question(request.id(), request.kind(), 0, lead, switches), target, null);
    }

    /** Says once more where an open request stands. */
    ClientTurn again(Open open, Lead lead, Target target) {
        return show(Whereabouts.of(open, lead), target, null);
    }

    static ClientNotice question(Request request, Question question, Lead lead) {
        int index = request.kind().questions().indexOf(question);
        return new ClientNotice.Question(request.id(), request.kind(), index, lead);
    }

    static ClientNotice summary(Open open, SummaryLead lead) {
        Request request = open.request();
        return new FlowNotice.Summary(request.id(), request.kind(), arrived(request.kind(), open.answers()), lead);
    }

    ClientTurn show(ClientNotice notice, Target target, @Nullable EventId kept) {
        step.then(new Effect.Show(notice, client.language(), target, kept));
        return this;
    }

    ClientTurn report(Request request, Report report) {
        return report(request.operatorId(), report, null);
    }

    /** Reports it once this turn's rows are in PostgreSQL. */
    ClientTurn reportWhenKept(Request request, Report report) {
        return report(request.operatorId(), report, step.kept());
    }

    ClientTurn report(long operatorId, Report report, @Nullable EventId kept) {
        step.then(new Effect.TellOperator(operatorId, new OperatorEvent.Told(report, kept)));
        return this;
    }

    ClientTurn cannotAsk(long operatorId, Localized kind, Report.WhyNot why) {
        return report(operatorId, new Report.CannotAsk(client.person().id(), kind, why), null);
    }

    RequestRef ref(Request request) {
        return new RequestRef(request.id(), client.person(), request.kind().label(), client.label(), trial);
    }

    RequestRef ref(LastVerdict verdict) {
        return new RequestRef(verdict.requestId(), client.person(), verdict.kind(), client.label(), trial);
    }

    /** How far an open request is. */
    Report progress(Open open) {
        Form form = Form.of(open);
        return new Report.Progress(ref(open.request()), form.done(), form.kind().numbers());
    }

    /** The answers with the names of their steps, as people see them. */
    static List<Arrived> arrived(RequestKind kind, List<Answered> answers) {
        return answers.stream().map(answer -> arrived(kind, answer)).toList();
    }

    /** The answer with its step's name, as people see it. */
    static Arrived arrived(RequestKind kind, Answered answer) {
        return kind.steps().stream()
                .filter(step -> step.key().equals(answer.step()))
                .map(step -> new Arrived(
                        step.name(),
                        answer.page(),
                        pages(step),
                        answer.text(),
                        answer.file(),
                        answer.text() == null ? null : step.reading(answer.text())))
                .findFirst()
                .orElseThrow();
    }

    private static int pages(StepDefinition step) {
        return step.openEnded() ? Arrived.ANY_NUMBER : step.pages();
    }

    Step<ClientSession> to(ClientState state) {
        return step.to(client.in(state));
    }

    Step<ClientSession> stay() {
        return step.to(client);
    }
}
