-- Bookings of which a part or all was given up, and when to look whether seats and money are back.
create table pending_return (
    booking text        primary key,
    due     timestamptz not null
);

create index pending_return_due on pending_return (due);
