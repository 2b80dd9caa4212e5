-- What was searched, without a word about who did it. Kept for ninety days.
create table search (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  legs text not null,
  origin text not null,
  destination text not null,
  adults smallint not null,
  children smallint not null,
  infants smallint not null,
  cabin text,
  sort text not null,
  max_stops smallint not null,
  filters text[] not null,
  outcome text not null,
  results integer not null,
  took_micros bigint not null
);
create index search_at on search (at);
-- What is searched most, as it was counted last.
create table popular (
  span text not null,
  rank integer not null,
  origin text not null,
  destination text not null,
  searches bigint not null,
  before integer,
  primary key (span, rank)
);
create table counted (span text primary key, at timestamptz not null);
