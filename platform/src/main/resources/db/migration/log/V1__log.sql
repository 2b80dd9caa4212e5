-- Every event in one order. Positions have no gaps and are in commit order; each row's hash covers
-- the one before it.
create table event (
    position bigint primary key,
    stream varchar(255) not null,
    sequence bigint not null,
    stream_type varchar(255),
    id varchar(255) not null unique,
    at varchar(255) not null,
    type varchar(255) not null,
    revision varchar(255),
    payload bytea not null,
    metadata bytea not null,
    hash bytea not null,
    unique (stream, sequence)
);

-- The one row that every append takes first.
create table log_head (
    one boolean primary key default true check (one),
    position bigint not null,
    hash bytea not null
) with (fillfactor = 10);
insert into log_head (position, hash) values (0, decode(repeat('00', 32), 'hex'));

create table snapshot (
    stream varchar(255) not null,
    sequence bigint not null,
    stream_type varchar(255) not null,
    id varchar(255) not null unique,
    at varchar(255) not null,
    type varchar(255) not null,
    revision varchar(255),
    payload bytea not null,
    metadata bytea not null,
    primary key (stream, sequence, stream_type)
);

-- How far each segment of each processor has read.
create table token (
    processor varchar(255) not null,
    segment integer not null,
    owner varchar(255),
    "timestamp" varchar(255) not null,
    token text,
    token_type varchar(255),
    primary key (processor, segment)
) with (fillfactor = 10);

-- What the owner of a segment knows to be done and did not write into its token, because there was
-- nothing to write with it. Kept only while several nodes run; lost in a crash without harm.
create unlogged table progress (
    processor varchar(255) not null,
    segment integer not null,
    position bigint not null,
    primary key (processor, segment)
) with (fillfactor = 10);

-- Small, hot, constantly rewritten: vacuum them often.
alter table log_head set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500, autovacuum_vacuum_cost_delay = 0);
alter table progress set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500, autovacuum_vacuum_cost_delay = 0);
alter table token set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500, autovacuum_vacuum_cost_delay = 0);
