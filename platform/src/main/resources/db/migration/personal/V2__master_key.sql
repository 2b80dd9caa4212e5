-- Which master key this database is sealed under: a keyed hash of nothing secret, taken with it.
create table master_key (
    one boolean primary key default true check (one),
    id text not null,
    fingerprint bytea not null
);
