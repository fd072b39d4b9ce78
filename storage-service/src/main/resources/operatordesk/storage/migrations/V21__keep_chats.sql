-- With whom a client's chat is open.
alter table clients
    add column chat_with bigint,
    add column chat_at   timestamptz;

-- Of what an operator says to a client: who said it, and what became of it.
alter table messages
    add column operator_id bigint,
    add column carriage    text,
    add column carried_at  timestamptz;
