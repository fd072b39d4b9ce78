package operatordesk.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import operatordesk.sandbox.client.Entry;

/** What must be so after a process has died, whatever it was doing. */
record Aftermath(DeskProcesses desk, OperatorPlayer operator, ClientPlayer client) {
    private static final String TO_CLIENT = "client: ";

    /** Every answer is kept once, and every message once, and Telegram keeps no update any more. */
    void everythingIsKeptOnce(String... answers) {
        assertThat(column("select text from answers where client_id = ? order by message_id"))
                .containsExactly(answers);
        await("the log of what was said")
                .atMost(OperatorPlayer.PATIENCE)
                .untilAsserted(() -> assertThat(log("TO_CLIENT")).hasSameElementsAs(said()));
        assertThat(log("TO_CLIENT")).doesNotHaveDuplicates();
        assertThat(log("FROM_CLIENT")).containsExactlyElementsOf(written());
        await("that all updates are confirmed")
                .atMost(OperatorPlayer.PATIENCE)
                .until(() -> desk.people().pendingUpdates() == 0);
    }

    /** How many messages, to the client or to the operator about the client, were sent a second time. */
    long sentTwice() {
        return repeats(read());
    }

    /** How many messages to the client were sent a second time. */
    long sentTwiceToTheClient() {
        return repeats(read().filter(text -> text.startsWith(TO_CLIENT)));
    }

    private static long repeats(Stream<String> texts) {
        Set<String> once = new HashSet<>();
        return texts.filter(text -> !once.add(text)).count();
    }

    private Stream<String> read() {
        String whose = "(ID " + client.person().id() + ")";
        return Stream.concat(
                client.person().chat().fromBot().stream().map(entry -> TO_CLIENT + entry.text()),
                operator.person().chat().fromBot().stream()
                        .map(Entry::text)
                        .filter(text -> text.contains(whose))
                        .map(text -> "operator: " + text));
    }

    /** Of a message that was sent twice the later one stands in the log. */
    private List<String> said() {
        List<Entry> all = client.person().chat().fromBot();
        List<String> last = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            String text = all.get(at).text();
            if (all.subList(at + 1, all.size()).stream()
                    .noneMatch(later -> later.text().equals(text))) {
                last.add(Long.toString(all.get(at).id()));
            }
        }
        return last;
    }

    /** What the client has written since Start, which is not logged. */
    private List<String> written() {
        return client.person().chat().messages().stream()
                .filter(entry -> !entry.byBot())
                .skip(1)
                .map(entry -> Long.toString(entry.id()))
                .toList();
    }

    private List<String> log(String direction) {
        return column("select message_id from messages where chat_id = ? and direction = '" + direction
                + "' and what <> 'edit' order by message_id");
    }

    private List<String> column(String query) {
        return desk.rows().of(client.person().id(), query);
    }
}
