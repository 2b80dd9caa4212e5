-- Whose a booking is, and by what name they know it.
create table notice_view.booking (
    booking   text primary key,
    traveller text not null,
    locator   text not null
);

-- What happened to a traveller's things, in the order of the log, for those who follow it live. It is kept for a day.
create table notice_view.item (
    traveller text        not null,
    position  bigint      not null,
    kind      text        not null,
    data      jsonb       not null,
    at        timestamptz not null,
    primary key (traveller, position)
);

create index item_by_position on notice_view.item (position);
create index item_by_time on notice_view.item (at);

-- Up to this position of the log something may be missing.
create table notice_view.horizon (
    one      boolean primary key default true check (one),
    position bigint  not null
);
insert into notice_view.horizon (position) values (0);

-- What travellers were told, and whether they have seen it.
create table notice_view.notification (
    notification text        primary key,
    traveller    text        not null,
    position     bigint      not null,
    at           timestamptz not null,
    code         text        not null,
    text         text        not null,
    subject_type text        not null,
    subject_id   text        not null,
    read         boolean     not null
);

create index notification_by_traveller on notice_view.notification (traveller, position desc);
