-- Who has worked at the desk, as Telegram named them last.
create table operators (
    id         bigint primary key,
    first_name text not null,
    last_name  text,
    username   text,
    seen_at    timestamptz not null
);

-- When the first question of a request stood in the client's chat. Of older requests it is taken for granted.
alter table requests add column delivered_at timestamptz;
update requests set delivered_at = asked_at;

-- Whether somebody else sent the same file before.
create index photos_by_unique_id on photos (file_unique_id);

-- Of whom something is open, in pages by client.
create index requests_pending on requests (client_id) where status in ('OPEN', 'SUBMITTED');
