-- Of older requests it is not known when they were due.
alter table requests add column due_at timestamptz;
alter table requests add column reviewed boolean not null default true;

-- Pages of what waits: those that wait the longest first.
create index requests_to_review on requests (status_at, client_id) where status = 'SUBMITTED' and reviewed;
create index requests_overdue on requests (due_at, client_id) where status = 'OPEN' and due_at is not null;
