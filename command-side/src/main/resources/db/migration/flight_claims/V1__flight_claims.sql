-- One row for each flight number and local day that is taken; unsettled until the flight itself says so.
create table flight_claims.claim (
    number   text        not null,
    day      date        not null,
    flight   uuid        not null,
    zone     text        not null,
    taken_at timestamptz not null,
    settled  boolean     not null default false,
    primary key (number, day)
);

create index claim_by_flight on flight_claims.claim (flight);
