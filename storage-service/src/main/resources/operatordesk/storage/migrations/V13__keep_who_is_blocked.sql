alter table clients
    add column barred    boolean not null default false,
    add column barred_at timestamptz;
