-- When a view was last made anew from the log, up to where, and how many of its rows were not what the log says.
create table processing.rebuilt (
    processor text        primary key,
    position  bigint      not null,
    rows      bigint      not null,
    different bigint      not null,
    at        timestamptz not null
);
