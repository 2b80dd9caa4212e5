-- Without a target every new low is told.
alter table alert_view.alert alter column target drop not null;
