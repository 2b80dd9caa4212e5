-- Whoever asks for every new low waits for less than the lowest price so far: the target follows it.
alter table price_alerts.watch add column new_lows boolean not null default false;

create or replace view price_alerts.below as
select w.alert, w.told, w.active, w.ends, o.flight, o.cabin, o.position, o.origin, o.destination, o.day, o.departure, o.currency,
       price_alerts.total(o.fares, w.adults, w.children, w.infants) as price, w.new_lows
from price_alerts.watch w
join price_alerts.offer o on o.origin = w.origin and o.destination = w.destination
    and o.day between w.first_day and w.last_day and o.currency = w.currency
    and (w.cabin is null or o.cabin = w.cabin)
    and o.seats[w.adults + w.children] * w.adults <= w.target
where w.stops = 0 and price_alerts.total(o.fares, w.adults, w.children, w.infants) <= w.target;
