-- A flight's row is changed as soon as its seats are opened, and with every price: with room on its page no index has to know.
alter table price_alerts.flight set (fillfactor = 50);
-- It is read as a whole by who wrote it, so the database need not take it apart.
alter table price_alerts.flight alter column state type text using state::text;
