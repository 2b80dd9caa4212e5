-- What the price of each flight is made of, at the log position that changed it last.
create table price_alerts.flight (
    flight   text   primary key,
    revision bigint not null,
    state    jsonb  not null
) with (fillfactor = 70);

-- What can be had now: what a seat costs where one is wanted, two are, up to nine, and the fares behind it.
create table price_alerts.offer (
    flight      text        not null,
    cabin       text        not null,
    position    bigint      not null,
    origin      text        not null,
    destination text        not null,
    day         date        not null,
    departure   timestamptz not null,
    currency    text        not null,
    seats       bigint[]    not null,
    fares       jsonb       not null,
    primary key (flight, cabin)
) with (fillfactor = 80);

create index offer_by_route on price_alerts.offer (origin, destination, day);
create index offer_by_departure on price_alerts.offer (departure);

-- One row for each route of an alert. Told are those whose owner knows that the price is where they want it.
create table price_alerts.watch (
    alert       text        not null,
    origin      text        not null,
    destination text        not null,
    first_day   date        not null,
    last_day    date        not null,
    ends        timestamptz not null,
    cabin       text,
    adults      integer     not null,
    children    integer     not null,
    infants     integer     not null,
    target      bigint      not null,
    currency    text        not null,
    active      boolean     not null,
    told        boolean     not null,
    primary key (alert, origin, destination)
) with (fillfactor = 80);

create index watch_by_route on price_alerts.watch (origin, destination, last_day) where active;
create index watch_by_end on price_alerts.watch (ends);

-- What a party pays for the fare that is cheapest for it; null where none can seat it.
create function price_alerts.total(fares jsonb, adults integer, children integer, infants integer) returns bigint
    language sql immutable parallel safe
return (
    select min(adults * (fare ->> 'price')::bigint
             + children * coalesce((fare ->> 'child')::bigint, (fare ->> 'price')::bigint)
             + infants * coalesce((fare ->> 'infant')::bigint, ((fare ->> 'price')::bigint * 10 + 50) / 100))
    from jsonb_array_elements(fares) fare
    where (fare ->> 'left')::integer >= adults + children);

-- What an alert waits for and can be had: a lower bound by the price of the seats keeps the exact sum from being counted often.
create view price_alerts.below as
select w.alert, w.told, w.active, w.ends, o.flight, o.cabin, o.position, o.origin, o.destination, o.day, o.departure, o.currency,
       price_alerts.total(o.fares, w.adults, w.children, w.infants) as price
from price_alerts.watch w
join price_alerts.offer o on o.origin = w.origin and o.destination = w.destination
    and o.day between w.first_day and w.last_day and o.currency = w.currency
    and (w.cabin is null or o.cabin = w.cabin)
    and o.seats[w.adults + w.children] * w.adults <= w.target
where price_alerts.total(o.fares, w.adults, w.children, w.infants) <= w.target;
