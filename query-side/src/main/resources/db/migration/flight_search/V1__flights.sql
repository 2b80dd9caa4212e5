-- One row for each flight, as the search index has to know it; the revision is the log position that changed it last.
create table flight (
  flight text primary key,
  origin text,
  destination text,
  date date,
  revision bigint not null,
  state jsonb not null
) with (fillfactor = 70);
create index flight_revision on flight (revision);
create index flight_route on flight (origin, destination, date);
