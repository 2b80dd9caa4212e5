-- Bookings that must be told that a flight changed, and when to look whether they were.
create table pending_notice (
    booking   text        not null,
    inventory text        not null,
    revision  bigint      not null,
    since     timestamptz not null,
    due       timestamptz not null,
    primary key (booking, inventory, revision)
);

create index pending_notice_due on pending_notice (due);

-- Changed flights that somebody may decide about, and when nobody did in time.
create table pending_decision (
    booking text        not null,
    item    text        not null,
    due     timestamptz not null,
    primary key (booking, item)
);

create index pending_decision_due on pending_decision (due);
