-- Tombstones: what is older than them and comes late is not kept.
create table erasures (
    client_id bigint      primary key,
    erased_at timestamptz not null
);

-- Requests of erased clients stay as ids alone, so that what comes late for them is recognised.
alter table requests add column erased boolean not null default false;

create index messages_by_chat on messages (chat_id);
create index invitations_by_client on invitations (client_id) where client_id is not null;
