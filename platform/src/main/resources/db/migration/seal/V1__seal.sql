-- Where Axon Server keeps the events, their chain is kept here: each hash covers the one before it.
create table link (
    position bigint primary key,
    hash bytea not null
);

create table head (
    one boolean primary key default true check (one),
    position bigint not null,
    hash bytea not null
) with (fillfactor = 10);
insert into head (position, hash) values (0, decode(repeat('00', 32), 'hex'));
