-- One row for each booking; names, birth dates and contacts stay sealed.
create table booking (
    booking           text        primary key,
    locator           text        not null unique,
    traveller         text        not null,
    status            text        not null,
    total             bigint,
    currency          text,
    items             text        not null,
    passengers        text        not null,
    contact           text        not null,
    flights           text[]      not null,
    pay_by            timestamptz,
    payment           text,
    payment_reason    text,
    payment_retryable boolean,
    action_url        text,
    reason            text,
    reason_detail     text,
    created_at        timestamptz not null,
    version           bigint      not null
);

create index booking_traveller on booking (traveller, created_at desc, booking desc);

-- When flights leave, and in which time zone that is a day.
create table flight (
    flight  text        primary key,
    departs timestamptz not null,
    zone    text        not null
);
