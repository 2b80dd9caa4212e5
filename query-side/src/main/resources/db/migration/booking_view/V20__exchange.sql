-- What was charged for the booking itself.
alter table booking add column captured bigint;

-- The exchanges of a booking, and how far the money of each has come.
create table exchange (
    booking    text        not null,
    number     int         not null,
    status     text        not null,
    due        bigint      not null,
    until      timestamptz,
    reason     text,
    action_url text,
    captured   bigint,
    refunded   bigint,
    primary key (booking, number)
);
