create table invitations (
    number      bigint      primary key,
    operator_id bigint      not null,
    label       text,
    kind        text,
    definition  text,
    made_at     timestamptz not null,
    expires_at  timestamptz not null,
    standing    text        not null,
    client_id   bigint,
    at          timestamptz not null
);

create index invitations_newest on invitations (made_at desc, number desc);
