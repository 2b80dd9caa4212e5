-- Where an account is reached, sealed for its owner.
create table outbox.account (
    traveller text primary key,
    email     text not null
);

-- Where the people of a booking are reached, sealed for whoever booked, and by what name they know it.
create table outbox.booking (
    booking   text primary key,
    traveller text not null,
    locator   text not null,
    email     text not null
);

-- Messages that would have been sent: one for each event, channel and recipient. Address and text are sealed for the recipient.
create table outbox.message (
    message   text        primary key,
    event     text        not null,
    channel   text        not null,
    recipient text        not null,
    position  bigint      not null,
    at        timestamptz not null,
    code      text        not null,
    address   text        not null,
    subject   text        not null,
    body      text        not null,
    unique (event, channel, recipient)
);

create index message_by_position on outbox.message (position desc, message desc);
