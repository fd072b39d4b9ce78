-- Trigrams know no words of one or two letters; these are all of what stands in a row.
create function short_parts(found text) returns text[]
    language sql immutable strict parallel safe
    return array(
        select distinct substr(found, start, size)
        from generate_series(1, length(found)) as starts (start), generate_series(1, 2) as sizes (size)
        where substr(found, start, size) not like '% %' and start + size <= length(found) + 1
    );

create index clients_by_short_parts on clients using gin (short_parts(found));
