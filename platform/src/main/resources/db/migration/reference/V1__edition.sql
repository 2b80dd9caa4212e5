-- Every list of airports or airlines that was taken over, whole; the newest counts, the others are its history.
create table edition (
  number bigint generated always as identity primary key,
  kind text not null,
  content jsonb not null,
  at timestamptz not null,
  by text not null
);
create index edition_by_kind on edition (kind, number desc);
