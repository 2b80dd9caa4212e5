-- For whom the airline keeps seats, and how many of a block are left for them.
alter table flight_view.block
    add column code       text,
    add column seats_left integer;

update flight_view.block set seats_left = seats;

alter table flight_view.block
    alter column seats_left set not null;

-- How many seats of a hold go back to which blocks when it lapses; few have any.
alter table flight_view.hold
    add column from_blocks text;

create index hold_from_blocks on flight_view.hold (flight) where from_blocks is not null;
