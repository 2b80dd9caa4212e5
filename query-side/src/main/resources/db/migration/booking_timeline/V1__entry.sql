-- What happened to each booking, in the order of the log.
create table entry (
    booking      text        not null,
    position     bigint      not null,
    at           timestamptz not null,
    code         text        not null,
    text         text        not null,
    actor        text        not null,
    on_behalf_of text,
    reason       text,
    details      text        not null,
    caused_by    text,
    primary key (booking, position)
);

-- Whose bookings they are.
create table owner (
    booking   text primary key,
    traveller text not null
);
