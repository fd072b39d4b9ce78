-- Operators who try the desk alone are clients of themselves: kept, so that their machine finds its state again, but neither listed nor
-- counted. They are as few as the operators, so no index leaves them out.
alter table clients add column trial boolean not null default false;
alter table requests add column trial boolean not null default false;
