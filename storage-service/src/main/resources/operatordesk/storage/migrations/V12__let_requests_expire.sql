alter table requests
    drop constraint requests_status_check,
    add constraint requests_status_check
        check (status in ('OPEN', 'SUBMITTED', 'SUPERSEDED', 'ACCEPTED', 'CLOSED', 'CANCELLED', 'EXPIRED'));
