-- What the provider said by itself and was recorded, so that it is known when it is said again.
create table callback (
    id text        primary key,
    at timestamptz not null
);
