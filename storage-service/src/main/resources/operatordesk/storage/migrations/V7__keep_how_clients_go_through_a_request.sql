-- A client can go back, say that there are no more pages, and cancel.
alter table answers add column taken_back boolean not null default false;
alter table requests
    add column closed    text[] not null default '{}',
    add column closed_at timestamptz,
    drop constraint requests_status_check,
    add constraint requests_status_check
        check (status in ('OPEN', 'SUBMITTED', 'SUPERSEDED', 'ACCEPTED', 'CLOSED', 'CANCELLED'));
