-- Telegram's IDs have up to 52 significant bits; ids of rows are texts made from Telegram's updates.

create table clients (
    id         bigint primary key,
    first_name text not null,
    last_name  text,
    username   text,
    language   text not null check (language in ('ru', 'en')),
    reachable  boolean not null,
    since      timestamptz not null,
    active_at  timestamptz not null
);
-- Pages of the list: newest activity first, the higher id first among equals.
create index clients_by_activity on clients (active_at desc, id desc);

-- No foreign key to clients: a person who never pressed Start can be asked in vain, and that is kept too.
create table requests (
    id          text primary key,
    client_id   bigint not null,
    generation  integer not null check (generation > 0),
    operator_id bigint not null,
    kind        text not null,
    definition  text not null,
    asked_at    timestamptz not null,
    status      text not null default 'OPEN' check (status in ('OPEN', 'SUBMITTED', 'SUPERSEDED')),
    status_at   timestamptz not null,
    unique (id, client_id)
);
create index requests_by_client on requests (client_id, generation desc, asked_at desc, id desc);

-- The key of two columns makes it impossible to keep an answer under another client's request.
create table answers (
    id         text primary key,
    arrival    bigint generated always as identity,
    request_id text not null,
    client_id  bigint not null,
    step       text not null,
    page       integer not null check (page > 0),
    text       text,
    message_id bigint not null,
    late       boolean not null,
    at         timestamptz not null,
    foreign key (request_id, client_id) references requests (id, client_id)
);
create index answers_by_request on answers (request_id, arrival);

-- The file of an answer; Telegram keeps its bytes.
create table photos (
    id             text primary key references answers (id),
    form           text not null check (form in ('photo', 'document')),
    file_id        text not null,
    file_unique_id text not null,
    width          integer,
    height         integer,
    size           bigint,
    mime_type      text,
    name           text,
    check ((form = 'photo') = (width is not null and height is not null))
);

create table messages (
    id         text primary key,
    chat_id    bigint not null,
    direction  text not null check (direction in ('FROM_CLIENT', 'TO_CLIENT')),
    what       text not null,
    text       text,
    file_id    text,
    message_id bigint,
    at         timestamptz not null
);
