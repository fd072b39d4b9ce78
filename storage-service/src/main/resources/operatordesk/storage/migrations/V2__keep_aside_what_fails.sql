-- What fails for its own sake is put aside, so that the rest can go on. Whoever looks after the desk reads it here.
create table asides (
    id      text primary key,
    reason  text not null,
    content text not null,
    at      timestamptz not null
);

create index asides_by_time on asides (at desc);
