-- One row for each file of flights that was ever taken, and what became of it. While the lease lasts, one node works
-- on it under the number of its turn; whoever takes it over counts the turn up, so that the other's words no longer count.
create table job (
    id          uuid        primary key,
    hash        bytea       not null,
    dry_run     boolean     not null,
    sent_by     text        not null,
    role        text        not null,
    channel     text        not null,
    trace       text        not null,
    reason      text,
    status      text        not null,
    failure     text,
    rows        integer     not null,
    line        bigint      not null default 0,
    accepted    integer     not null default 0,
    unchanged   integer     not null default 0,
    rejected    integer     not null default 0,
    errors      integer     not null default 0,
    tries       integer     not null default 0,
    turn        integer     not null default 0,
    lease_until timestamptz,
    created_at  timestamptz not null,
    finished_at timestamptz,
    unique (hash, dry_run)
);

create index job_open on job (created_at) where finished_at is null;

-- The file itself, as it came, until its job is done.
create table chunk (
    job    uuid    not null references job (id),
    number integer not null,
    bytes  bytea   not null,
    primary key (job, number)
);
alter table chunk alter column bytes set storage external;

-- What is wrong with which line, as far as it is kept.
create table row_error (
    job     uuid   not null references job (id),
    line    bigint not null,
    number  int    not null,
    field   text   not null,
    message text   not null,
    primary key (job, line, number)
);

-- The flights of a rehearsal, which claims nothing, so that a file that contradicts itself is found out.
create table rehearsed (
    job    uuid   not null references job (id),
    flight text   not null,
    day    date   not null,
    line   bigint not null,
    plan   bytea  not null,
    primary key (job, flight, day)
);
