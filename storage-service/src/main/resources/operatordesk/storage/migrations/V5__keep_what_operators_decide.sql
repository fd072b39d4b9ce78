alter table requests drop constraint requests_status_check;
alter table requests add constraint requests_status_check
    check (status in ('OPEN', 'SUBMITTED', 'SUPERSEDED', 'ACCEPTED', 'CLOSED'));

-- When everything had come for the first time: what came later made a further attempt.
alter table requests add column submitted_at timestamptz;
update requests set submitted_at = status_at where status = 'SUBMITTED';

-- Verdicts, each with the operator's name as it was; the newest one of a request counts.
create table reviews (
    id            text primary key,
    request_id    text not null references requests (id),
    operator_id   bigint not null,
    operator_name text not null,
    ruling        text not null check (ruling in ('ACCEPTED', 'ASKED_AGAIN', 'CLOSED')),
    attempt       integer not null,
    redo_step     text,
    redo_page     integer,
    redo_reason   text,
    redo_words    text,
    at            timestamptz not null
);

create index reviews_by_request on reviews (request_id, at desc, id desc);
