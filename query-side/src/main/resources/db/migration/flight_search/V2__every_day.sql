-- Every day that a flight was ever planned for: an answer about a day that it left is touched, too.
alter table flight add column days date[] not null default '{}';
update flight set days = array[date] where date is not null;
alter table flight drop column date;
create index flight_between on flight (origin, destination);
