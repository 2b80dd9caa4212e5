-- The last event of the flight's seats that is counted in its state. Seats that were taken or given back since, without a
-- change in what can be had, are counted again from the log. Where it is null, all before the revision are counted.
alter table price_view.flight add column seats bigint;
