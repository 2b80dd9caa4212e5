-- Exchanges that are not over yet, and when to look at them again.
create table pending_exchange (
    booking text        not null,
    number  int         not null,
    due     timestamptz not null,
    primary key (booking, number)
);

create index pending_exchange_due on pending_exchange (due);
