-- Plainly invented people, the same for the same seed; :clients, :messages and :seed are put in before it is run.
create function pg_temp.pick(n bigint, salt bigint, most bigint) returns bigint
    language sql immutable
    as 'select (hashint8extended(n, salt + :seed) & 4611686018427387903) % most';

create temp table first_names (n bigint primary key, shown text, found text);

insert into first_names values
    (0, 'Анна', 'anna'), (1, 'Алёна', 'alena'), (2, 'Борис', 'boris'), (3, 'Вера', 'vera'), (4, 'Глеб', 'gleb'),
    (5, 'Дарья', 'darya'), (6, 'Егор', 'egor'), (7, 'Жанна', 'zhanna'), (8, 'Anna', 'anna'), (9, 'Ben', 'ben'),
    (10, 'Cleo', 'cleo'), (11, 'Dora', 'dora'), (12, 'Emil', 'emil'), (13, 'Fay', 'fay'), (14, 'Gus', 'gus'), (15, 'Hal', 'hal');

create temp table parts (n bigint primary key, big text, small text, found text);

insert into parts
select row_number() over () - 1, c.big || v.small, c.small || v.small, c.found || v.found
from (values ('Б', 'б', 'b'), ('В', 'в', 'v'), ('Д', 'д', 'd'), ('Ж', 'ж', 'zh'), ('К', 'к', 'k'), ('Л', 'л', 'l'), ('М', 'м', 'm'),
        ('П', 'п', 'p'), ('Т', 'т', 't'), ('Ш', 'ш', 'sh')) as c (big, small, found),
    (values ('а', 'a'), ('и', 'i'), ('о', 'o'), ('у', 'u')) as v (small, found);

-- Of a hundred, thirty are called Example and five Archive; those were active long before all others.
insert into clients (
    id, first_name, last_name, username, language, reachable, since, active_at,
    label, label_at, phone, phone_at, found_name, found_label)
select
    5000000000 + i,
    f.shown,
    last_name,
    case when i % 2 = 0 then 'user_' || i end,
    case when i % 3 = 0 then 'en' else 'ru' end,
    i % 50 <> 0,
    now() - interval '1000 days',
    now() - case when share >= 95 then interval '800 days' else interval '0' end
        - make_interval(secs => pg_temp.pick(i, 6, 60000000)),
    case when i % 10 < 6 then 'Договор ' || i end,
    case when i % 10 < 6 then now() end,
    case when i % 5 < 2 then '+7999' || lpad(i::text, 7, '0') end,
    case when i % 5 < 2 then now() end,
    f.found || ' ' || last_found || case when i % 2 = 0 then ' @user ' || i else '' end,
    case when i % 10 < 6 then 'dogovor ' || i else '' end
from (
    select i, pg_temp.pick(i, 5, 100) as share, a, b, c
    from generate_series(1, :clients) as numbers (i)
    join parts a on a.n = pg_temp.pick(i, 2, 40)
    join parts b on b.n = pg_temp.pick(i, 3, 40)
    join parts c on c.n = pg_temp.pick(i, 4, 40)
) drawn
join first_names f on f.n = pg_temp.pick(i, 1, 16)
cross join lateral (
    select
        case when share < 30 then 'Example' when share < 50 then initcap((a).found || (b).found || (c).found) || 'son'
            when share < 95 then (a).big || (b).small || (c).small || 'нов' else 'Archive' end as last_name,
        case when share < 30 then 'example' when share < 50 then (a).found || (b).found || (c).found || 'son'
            when share < 95 then (a).found || (b).found || (c).found || 'nov' else 'archive' end as last_found
) named;

-- Two requests of each client; of ten thousand newest ones thirty wait for a verdict and thirty are overdue.
insert into requests (
    id, client_id, generation, operator_id, kind, definition, asked_at, status, status_at, submitted_at, due_at, reviewed, place)
select
    (1000000 + n) || '.' || client, client, generation, 7000001,
    (array['passport', 'personal_data', 'driving_licence', 'selfie'])[1 + pg_temp.pick(n, 9, 4)],
    '{"key":"passport","steps":[{"is":"photo","key":"page","prompt":{"ru":"' || repeat('Пример ', 20) || '"}}]}',
    asked_at, status, asked_at + interval '1 hour',
    case when status in ('SUBMITTED', 'ACCEPTED') then asked_at + interval '1 hour' end,
    case when drawn < 60 then asked_at + interval '1 day' else now() + interval '30 days' end,
    true,
    1 + 2 * n * (:messages / (2 * :clients))
from (
    select
        n, 5000000001 + (n - 1) % :clients as client, ((n - 1) / :clients + 1)::int as generation, pg_temp.pick(n, 7, 10000) as drawn,
        now() - interval '730 days' + make_interval(secs => n * (728 * 86400.0 / (2 * :clients))) as asked_at
    from generate_series(1, 2 * :clients) as numbers (n)
) asked
cross join lateral (
    select case
        when generation = 1 then (array['SUPERSEDED', 'ACCEPTED', 'CLOSED'])[1 + drawn % 3]
        when drawn < 30 then 'SUBMITTED' when drawn < 200 then 'OPEN' else 'ACCEPTED' end as status
) standing;

insert into answers (id, request_id, client_id, step, page, text, message_id, late, at)
select
    id || '/1', id, client_id, case when kind = 'personal_data' then 'name' else 'page' end, 1,
    case when kind = 'personal_data' then 'Примерова Анна Петровна' end, place, false, asked_at + interval '1 minute'
from requests;

insert into photos (id, form, file_id, file_unique_id, width, height, size)
select id, 'photo', 'AgAC' || repeat('x', 60) || message_id, 'AQAD' || message_id, 1280, 960, 200000
from answers where text is null;

insert into reviews (id, request_id, operator_id, operator_name, ruling, attempt, at)
select id || '/9', id, operator_id, 'Olga Operator', 'ACCEPTED', 1, status_at + interval '1 hour'
from requests where status = 'ACCEPTED';

-- Every tenth message is of one of fifty clients, who write a lot.
insert into messages (id, chat_id, direction, what, text, message_id, at, place)
select
    (20000000 + n) || '.' || client, client, case when n % 2 = 0 then 'TO_CLIENT' else 'FROM_CLIENT' end,
    case when n % 7 = 0 then 'file' else 'text' end,
    'Пример сообщения № ' || n || ': ' || repeat('слово ', 1 + pg_temp.pick(n, 8, 20)::int),
    n, now() - interval '730 days' + make_interval(secs => n * (728 * 86400.0 / :messages)), 2 * n
from (
    select n, 5000000001 + case when n % 10 = 0 then (n / 10) % 50 else pg_temp.pick(n, 10, :clients) end as client
    from generate_series(1, :messages) as numbers (n)
) said;

select setval('history_places', 3 * (:messages + 2 * :clients));

insert into invitations (number, operator_id, label, made_at, expires_at, standing, client_id, at)
select
    n, 7000001, 'Договор ' || n, now() - make_interval(secs => pg_temp.pick(n, 11, 60000000)), now() + interval '14 days',
    case when n % 2 = 0 then 'USED' else 'OPEN' end, case when n % 2 = 0 then 5000000000 + n end, now()
from generate_series(1, :clients / 10) as numbers (n)
