-- It is read as a whole by who wrote it, so the database need not take it apart.
alter table flight_search.flight alter column state type text using state::text;
