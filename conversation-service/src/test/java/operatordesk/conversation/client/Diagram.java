package operatordesk.conversation.client;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.events.ChatEvent;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.OperatorEvent;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.Notice;
import operatordesk.conversation.notices.PressNotice;
import operatordesk.conversation.notices.Report;

/** The client's machine as a page: a diagram of what changes its state, and a table of everything that can happen. */
final class Diagram {
    private record Line(String from, String event, String to, String client, String operator) {}

    private final Map<String, Set<String>> arrows = new TreeMap<>();
    private final Set<String> rows = new TreeSet<>();

    /** Printed from the code: every state that can be reached, with every event. */
    static String print() {
        var diagram = new Diagram();
        for (Walk.Reached reached : Walk.states()) {
            for (ClientEvent event : Walk.events(reached)) {
                diagram.add(reached, event);
            }
        }
        return diagram.page();
    }

    private void add(Walk.Reached reached, ClientEvent event) {
        Step<ClientSession> step = reached.on(event, 900);
        ClientState before = reached.state();
        ClientState after = step.session().state();
        var line = new Line(
                name(before) + (reached.session().started() ? "" : " (never started)"),
                name(event),
                name(after),
                client(step),
                operator(step));
        rows.add(
                "| " + String.join(" | ", line.from(), line.event(), line.to(), line.client(), line.operator()) + " |");
        if (!before.equals(after) && !line.client().startsWith("Corrected")) {
            arrows.computeIfAbsent(name(before) + " --> " + name(after), key -> new TreeSet<>())
                    .add(line.event());
        }
    }

    private static String name(ClientState state) {
        return state.getClass().getSimpleName();
    }

    private static String name(ClientEvent event) {
        return switch (event) {
            case ClientEvent.FromClient(var person, var done, var at) ->
                done.getClass().getSimpleName();
            case ClientEvent.Asked asked -> "Asked";
            case ClientEvent.Labelled labelled -> "Labelled";
            case ClientEvent.Erased erased -> "Erased";
            case ClientEvent.Barred barred -> barred.barred() ? "Blocked by an operator" : "Unblocked by an operator";
            case ClientEvent.Invited invited -> "Invited";
            case ClientEvent.InvitedBefore invited -> "InvitedBefore";
            case ClientEvent.NotInvited invited -> "NotInvited";
            case ClientEvent.TrialBegan began -> "TrialBegan";
            case ClientEvent.TrialEnded ended -> "TrialEnded";
            case ClientEvent.Woken woken -> "Woken";
            case ClientEvent.Undelivered undelivered -> "Undelivered";
            case ChatEvent chat -> "Chat" + chat.getClass().getSimpleName();
            case ClientEvent.Review review -> review.act().getClass().getSimpleName();
        };
    }

    private static String client(Step<ClientSession> step) {
        String said = step.effects().stream()
                .filter(Effect.Show.class::isInstance)
                .map(effect -> name(((Effect.Show) effect).notice()))
                .collect(Collectors.joining(", "));
        return said.isEmpty() && step.press() != PressNotice.SILENT ? "(press) " + step.press() : said;
    }

    private static String name(Notice notice) {
        String name = notice.getClass().getSimpleName();
        return notice instanceof ClientNotice.Question question && question.lead() != ClientNotice.Lead.NONE
                ? name + " " + question.lead()
                : name;
    }

    private static String operator(Step<ClientSession> step) {
        return step.effects().stream()
                .map(effect ->
                        effect instanceof Effect.TellOperator(long id, OperatorEvent.Told(Report report, var kept))
                                ? name(report)
                                : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String name(Report report) {
        String name = report.getClass().getSimpleName();
        return report instanceof Report.Addition addition ? name + " " + addition.how() : name;
    }

    private String page() {
        String drawn = arrows.entrySet().stream()
                .map(arrow -> "    " + arrow.getKey() + " : " + String.join(", ", arrow.getValue()))
                .collect(Collectors.joining("\n"));
        return """
                # The client's machine

                Printed from the code by walking every state that can be reached, with the catalogue that the desk ships
                and a kind with steps of all other types, through every event. A test fails when this page says something else than the code; write it anew with

                    mvn -pl contracts,deploy/engines,conversation-service test \\
                        -Dtest=DiagramTest -Dsurefire.failIfNoSpecifiedTests=false -Dupdate.docs=true

                ## What changes the state

                ```mermaid
                stateDiagram-v2
                    [*] --> Waiting
                %s
                ```

                ## Everything that can happen

                What an operator is told goes to the one who asked. `KEPT_FOR_FORMER` and `LATE`: the client sent it before
                the newer question was seen.

                | state | event | next state | the client is told | the operator is told |
                |---|---|---|---|---|
                %s
                """.formatted(drawn, String.join("\n", rows));
    }
}
