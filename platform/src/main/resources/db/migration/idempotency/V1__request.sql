-- One row for each idempotency key that somebody used. While the lease lasts, one node works on the request; a row
-- with an answer is done. Every change counts the version up, so that only one of two can make it.
create table request (
    scope       text primary key,
    resource    uuid        not null,
    body        text        not null,
    version     integer     not null,
    lease_until timestamptz,
    status      integer,
    answer      bytea,
    created_at  timestamptz not null,
    finished_at timestamptz
);

create index request_by_age on request (created_at);
