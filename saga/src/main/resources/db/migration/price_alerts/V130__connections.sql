-- With how many connections a journey will do for an alert. Those that will do with none are compared as before.
alter table price_alerts.watch add column stops integer not null default 0;

create index watch_with_stops on price_alerts.watch (origin, destination) where stops > 0;

-- What was kept before does not say when a flight arrives, and how many stops an alert allows. The log does, where it is
-- in this database.
do $$
begin
    if to_regclass('log.event') is not null then
        execute $log$
            update price_alerts.watch w
            set stops = coalesce((convert_from(e.payload, 'UTF8')::jsonb -> 'criteria' ->> 'maxStops')::integer, 0)
            from log.event e where e.stream = w.alert and e.sequence = 0 and e.type like '%.AlertSet'
        $log$;
        execute $log$
            update price_alerts.flight f set state = f.state || jsonb_build_object('times', t.times)
            from price_alerts.flight k
            cross join lateral (
                select coalesce(s.said -> 'after', s.said -> 'times') as times
                from log.event e, lateral (select convert_from(e.payload, 'UTF8')::jsonb as said) s
                where e.stream = k.flight and e.position <= k.revision
                and (e.type like '%.FlightScheduled' or e.type like '%.FlightRetimed')
                order by e.sequence desc limit 1) t
            where k.flight = f.flight
        $log$;
    end if;
end $$;

-- Direct flights, for the alerts that will do with nothing else; connections are not counted in SQL.
create or replace view price_alerts.below as
select w.alert, w.told, w.active, w.ends, o.flight, o.cabin, o.position, o.origin, o.destination, o.day, o.departure, o.currency,
       price_alerts.total(o.fares, w.adults, w.children, w.infants) as price
from price_alerts.watch w
join price_alerts.offer o on o.origin = w.origin and o.destination = w.destination
    and o.day between w.first_day and w.last_day and o.currency = w.currency
    and (w.cabin is null or o.cabin = w.cabin)
    and o.seats[w.adults + w.children] * w.adults <= w.target
where w.stops = 0 and price_alerts.total(o.fares, w.adults, w.children, w.infants) <= w.target;
