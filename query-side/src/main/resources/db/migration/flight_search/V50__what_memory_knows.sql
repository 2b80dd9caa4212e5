-- What was known by route and day is in memory now: see Network.
drop index flight_between;
alter table flight drop column origin, drop column destination, drop column days;
