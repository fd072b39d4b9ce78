package operatordesk.chaos.audit;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import operatordesk.chaos.Kinds;
import operatordesk.chaos.audit.Evidence.Pressed;
import operatordesk.chaos.people.Ledger;
import operatordesk.sandbox.client.Chat;
import operatordesk.sandbox.client.Entry;
import operatordesk.sandbox.client.SandboxClient;

/** Collects the evidence: chats out of the sandbox, rows out of PostgreSQL. It asks no service. */
public final class Witness {
    private static final String REQUESTS =
            "select id, client_id, generation, operator_id, kind, status from requests order by client_id, generation";
    private static final String ANSWERS = """
            select a.id, a.arrival, a.request_id, a.client_id, a.step, a.page, a.text, p.file_unique_id, a.message_id, a.late
            from answers a left join photos p on p.id = a.id order by a.arrival
            """;
    private static final String MESSAGES = "select id, chat_id, direction, what, text, message_id from messages";

    private Witness() {}

    /** All that can be seen now. */
    public static Evidence look(
            Kinds kinds, Set<Long> operators, SandboxClient telegram, Ledger ledger, String postgresUrl) {
        Rows rows = rows(postgresUrl);
        Map<Long, String> first = firstWords(rows);
        Map<Long, List<Shown>> chats = new HashMap<>();
        Map<Long, List<Pressed>> presses = new HashMap<>();
        for (long person : telegram.everybody()) {
            Chat chat = telegram.known(person).chat();
            chats.put(
                    person,
                    chat.shown().stream()
                            .map(entry -> shown(entry, first.getOrDefault(entry.id(), entry.text())))
                            .toList());
            presses.put(person, chat.presses().stream().map(Witness::pressed).toList());
        }
        return new Evidence(kinds, operators, chats, presses, ledger.deeds(), ledger.edits(), rows);
    }

    /** What each message of the bot said when it was sent, as the log has it. */
    private static Map<Long, String> firstWords(Rows rows) {
        Map<Long, String> first = new HashMap<>();
        for (Rows.Message line : rows.messages()) {
            if (!line.fromClient() && !line.isEdit() && line.text() != null) {
                first.put(line.messageId(), line.text());
            }
        }
        return first;
    }

    private static Shown shown(Entry entry, String first) {
        String file =
                entry.photo().or(entry::document).map(Entry.File::fileUniqueId).orElse(null);
        return new Shown(entry.id(), entry.byBot(), Instant.parse(entry.at()), entry.text(), first, file);
    }

    private static Pressed pressed(Chat.Press press) {
        Chat.Answer answer = press.answer();
        return new Pressed(press.data(), answer == null ? null : answer.text());
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static Rows rows(String postgresUrl) {
        URI url = URI.create(postgresUrl);
        String[] account = url.getUserInfo().split(":", 2);
        String jdbc = "jdbc:postgresql://" + url.getHost() + ":" + url.getPort() + url.getPath();
        try (Connection connection = DriverManager.getConnection(jdbc, account[0], account[1])) {
            return new Rows(
                    list(connection, REQUESTS, Witness::request),
                    list(connection, ANSWERS, Witness::answer),
                    list(connection, MESSAGES, Witness::message));
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL cannot be read, SQLSTATE " + e.getSQLState(), e);
        }
    }

    private static <T> List<T> list(Connection connection, String query, Reader<T> reader) throws SQLException {
        List<T> found = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(reader.read(rows));
            }
        }
        return found;
    }

    private static Rows.Request request(ResultSet row) throws SQLException {
        return new Rows.Request(
                row.getString(1), row.getLong(2), row.getInt(3), row.getLong(4), row.getString(5), row.getString(6));
    }

    private static Rows.Answer answer(ResultSet row) throws SQLException {
        return new Rows.Answer(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getInt(6),
                row.getString(7),
                row.getString(8),
                row.getLong(9),
                row.getBoolean(10));
    }

    private static Rows.Message message(ResultSet row) throws SQLException {
        return new Rows.Message(
                row.getString(1),
                row.getLong(2),
                row.getString(3).equals("FROM_CLIENT"),
                row.getString(4),
                row.getString(5),
                row.getLong(6));
    }
}
