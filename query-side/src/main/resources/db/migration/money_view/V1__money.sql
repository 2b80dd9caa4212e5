-- What was promised, moved, let go of and given back: one row for a try or a refund.
create table movement (
    payment  text        not null,
    kind     text        not null,
    number   int         not null,
    amount   bigint      not null,
    currency text        not null,
    at       timestamptz not null,
    primary key (payment, kind, number)
);

create index movement_at on movement (at);

-- What each booking owes: its price, less what was given up of it. The sum is what should be ours.
create table owed (
    payment  text   not null,
    part     int    not null,
    amount   bigint not null,
    currency text   not null,
    primary key (payment, part)
);

-- Money that is to come back, and how far that is.
create table refund (
    payment  text        not null,
    number   int         not null,
    amount   bigint      not null,
    currency text        not null,
    status   text        not null,
    reason   text,
    since    timestamptz not null,
    primary key (payment, number)
);

create index refund_open on refund (since) where status <> 'DONE';
