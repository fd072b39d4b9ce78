create extension if not exists pg_trgm;

-- What is searched is written by the service, in Latin letters and digits whatever the alphabet was: trigrams know no others where the
-- database's locale is C. Clients who were here before are found by their names once they are seen again.
alter table clients
    add column label       text,
    add column label_at    timestamptz,
    add column phone       text,
    add column phone_at    timestamptz,
    add column found_name  text not null default '',
    add column found_label text not null default '';
alter table clients
    add column found text generated always as (found_name || ' ' || found_label || ' ' || coalesce(phone, '')) stored;

create index clients_found on clients using gin (found gin_trgm_ops);
