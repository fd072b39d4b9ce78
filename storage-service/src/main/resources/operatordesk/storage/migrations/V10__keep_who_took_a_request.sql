alter table requests add column taken_at timestamptz;
