-- What the price of each flight is made of, at the log position that changed it last.
create table price_view.flight (
    flight   text        primary key,
    revision bigint      not null,
    seen_at  timestamptz not null,
    state    jsonb       not null
) with (fillfactor = 70);

-- What could be had in a cabin of a flight, from when until when: what a seat costs where one is wanted, two are, up to
-- nine, and the fares behind it. Nothing is ever changed but the moment at which it ended.
create table price_view.observation (
    flight      text        not null,
    cabin       text        not null,
    position    bigint      not null,
    number      text        not null,
    origin      text        not null,
    destination text        not null,
    day         date        not null,
    departure   timestamptz not null,
    seen_at     timestamptz not null,
    gone_at     timestamptz,
    currency    text        not null,
    seat        bigint      not null,
    seats       bigint[]    not null,
    fares       jsonb       not null,
    primary key (flight, cabin, position)
);

create index observation_by_time on price_view.observation (origin, destination, cabin, seen_at)
    include (gone_at, departure, flight, seat, day);
create index observation_by_day on price_view.observation (origin, destination, day);

-- Every price that a fare ever had, since it was opened and until it was closed.
create table price_view.fare_change (
    position    bigint      not null,
    cabin       text        not null,
    fare        text        not null,
    flight      text        not null,
    number      text        not null,
    origin      text        not null,
    destination text        not null,
    day         date        not null,
    kind        text        not null,
    before      bigint,
    after       bigint,
    currency    text        not null,
    changed_at  timestamptz not null,
    primary key (position, cabin, fare)
);

create index fare_change_by_route on price_view.fare_change (origin, destination, cabin, position desc);

-- What a party pays for the fare that is cheapest for it; null where none can seat it.
create function price_view.total(fares jsonb, adults integer, children integer, infants integer) returns bigint
    language sql immutable parallel safe
return (
    select min(adults * (fare ->> 'price')::bigint
             + children * coalesce((fare ->> 'child')::bigint, (fare ->> 'price')::bigint)
             + infants * coalesce((fare ->> 'infant')::bigint, ((fare ->> 'price')::bigint * 10 + 50) / 100))
    from jsonb_array_elements(fares) fare
    where (fare ->> 'left')::integer >= adults + children);
