-- What was known by route and day is in memory now: see Network.
drop index flight_between;
alter table flight drop column origin, drop column destination, drop column days;
-- How often all rows were made anew: whoever keeps them in memory then reads all of them again.
create table generation (number bigint not null, claimed timestamptz);
insert into generation (number) values (1);
