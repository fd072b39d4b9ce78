package operatordesk.storage;

/** What a session is rebuilt from of a request {@code r}: one row for each of its answers, and the newest verdict beside it. */
final class RequestColumns {
    static final String SELECTED = """
            r.id as request_id, r.generation, r.operator_id, r.kind, r.definition, r.status, r.asked_at, r.closed, r.submitted_at,
            a.step, a.page, a.text, a.message_id, a.at as answered_at,
            p.form, p.file_id, p.file_unique_id, p.width, p.height, p.size, p.mime_type, p.name,
            v.operator_id as ruled_by, v.operator_name, v.ruling, v.redo_step, v.redo_page, v.redo_reason, v.redo_words,
            v.at as ruled_at
            """;

    static final String JOINED = """
            left join answers a on a.request_id = r.id and not a.late and not a.taken_back
            left join photos p on p.id = a.id
            left join lateral (
                select * from reviews where request_id = r.id order by at desc, id desc limit 1
            ) v on true
            """;

    private RequestColumns() {}
}
