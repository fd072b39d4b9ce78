-- One numbering for all that stands in a client's history, in the order in which it was kept: a page is found by the number beside it,
-- however many lines there are.
create sequence history_places;

alter table messages add column place bigint;
alter table requests add column place bigint;

with lines as (
    select id, part, row_number() over (order by at, part, id) as place
    from (
        select id, asked_at as at, 1 as part from requests
        union all
        select id, at, 2 from messages
    ) kept
), placed as (
    update messages m set place = l.place from lines l where l.id = m.id and l.part = 2
)
update requests r set place = l.place from lines l where l.id = r.id and l.part = 1;

select setval('history_places', (select count(*) from messages) + (select count(*) from requests) + 1);

alter table messages
    alter column place set default nextval('history_places'),
    alter column place set not null;
alter table requests
    alter column place set default nextval('history_places'),
    alter column place set not null;

create index messages_by_place on messages (chat_id, place desc);
create index requests_by_place on requests (client_id, place desc);
