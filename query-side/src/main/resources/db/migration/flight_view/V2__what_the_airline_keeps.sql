-- Seats that may be sold beyond those that a cabin has.
create table flight_view.overbooking (
    flight text    not null,
    cabin  text    not null,
    seats  integer not null,
    primary key (flight, cabin)
);

-- Seats that the airline keeps for itself, until it lets them go.
create table flight_view.block (
    block   text    primary key,
    flight  text    not null,
    cabin   text    not null,
    seats   integer not null,
    numbers text    not null,
    reason  text    not null
);

create index block_by_flight on flight_view.block (flight);

-- Cabins that had fewer seats than were given away. One that is resolved stays, with how.
create table flight_view.oversale (
    oversale        text        primary key,
    flight          text        not null,
    cabin           text        not null,
    excess          integer     not null,
    reason          text,
    declared_at     timestamptz not null,
    resolved_at     timestamptz,
    resolution      text,
    resolution_note text
);

create index oversale_by_flight on flight_view.oversale (flight) where resolved_at is null;
create index oversale_by_time on flight_view.oversale (declared_at desc, oversale desc);

-- Where the people of a hold sit, as far as that is known.
alter table flight_view.hold add column places text;
