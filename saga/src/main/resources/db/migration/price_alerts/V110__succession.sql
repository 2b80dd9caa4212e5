-- Memory of routes: who wrote here last, and how often. Whoever finds another name or number than their own reads the
-- tables again.
create table price_alerts.succession (
    one    boolean primary key default true check (one),
    holder text    not null,
    number bigint  not null
) with (fillfactor = 10);

insert into price_alerts.succession (holder, number) values ('', 0);

-- All routes of an alert stand in each of its rows, so that one row says everything about it.
alter table price_alerts.watch add column routes text[];

update price_alerts.watch w set routes = a.routes
from (select alert, array_agg(origin || '-' || destination) as routes from price_alerts.watch group by alert) a
where a.alert = w.alert;

alter table price_alerts.watch alter column routes set not null;
