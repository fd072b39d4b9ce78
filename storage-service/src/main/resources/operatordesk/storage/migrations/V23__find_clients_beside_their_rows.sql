-- What is searched stands in rows of its own, three times as many to a page. Old clients whom many words fit are read from few pages,
-- and a client's activity, which changes with every message, no longer changes the two indexes of letters.
create table findable (
    id        bigint      primary key references clients on delete cascade,
    active_at timestamptz not null,
    found     text        not null
) with (fillfactor = 95);

-- Trials are nobody's clients, so they are not found.
create function keep_findable() returns trigger language plpgsql as $$
begin
    if new.trial then
        delete from findable where id = new.id;
    else
        insert into findable as kept values (new.id, new.active_at, new.found)
        on conflict (id) do update set active_at = excluded.active_at, found = excluded.found
        where (kept.active_at, kept.found) is distinct from (excluded.active_at, excluded.found);
    end if;
    return null;
end
$$;

create trigger keep_findable after insert or update on clients for each row execute function keep_findable();

insert into findable select id, active_at, found from clients where not trial;

drop index clients_found;
drop index clients_by_short_parts;
create index findable_by_letters on findable using gin (found gin_trgm_ops);
create index findable_by_short_parts on findable using gin (short_parts(found));
