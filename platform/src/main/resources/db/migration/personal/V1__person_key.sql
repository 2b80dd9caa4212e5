-- The key of each person, wrapped under the master key. A row without a key is a person who was erased.
create table person_key (
    person        uuid primary key,
    wrapped       bytea,
    master_key_id text        not null,
    created_at    timestamptz not null,
    destroyed_at  timestamptz,
    check ((wrapped is null) = (destroyed_at is not null))
);
