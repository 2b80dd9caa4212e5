-- The key that signs access tokens where none is configured; its private part is sealed.
create table security.signing_key (
    id smallint primary key check (id = 1),
    sealed bytea not null,
    created_at timestamptz not null
);
