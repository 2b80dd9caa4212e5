-- What a flight is. Its cabins and fares are kept as they were planned.
create table flight_view.flight (
    flight           text        primary key,
    number           text        not null,
    origin           text        not null,
    origin_zone      text        not null,
    destination      text        not null,
    destination_zone text        not null,
    departure        timestamptz not null,
    arrival          timestamptz not null,
    day              date        generated always as ((departure at time zone origin_zone)::date) stored,
    status           text        not null,
    cabins           text        not null,
    version          bigint      not null
);

create index flight_by_route on flight_view.flight (origin, destination, day);
create index flight_by_day on flight_view.flight (day);

-- Who has seats, one row for each hold, until they come back. Sold ones have no end.
create table flight_view.hold (
    hold      text        primary key,
    flight    text        not null,
    cabin     text        not null,
    fare      text        not null,
    seats     integer     not null,
    held_till timestamptz
);

create index hold_by_flight on flight_view.hold (flight, cabin, fare) include (seats, held_till);
