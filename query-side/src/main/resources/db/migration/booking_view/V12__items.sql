-- Flights of a booking that changed after it was placed.
create table item (
    booking text not null,
    item    text not null,
    json    text not null,
    primary key (booking, item)
);
