-- Who was asked for seats of an oversold cabin, and what came of it; no answer yet while it waits, or gave them back.
create table flight_view.asked (
    oversale text        not null,
    booking  text        not null,
    flight   text        not null,
    cabin    text        not null,
    asked_at timestamptz not null,
    answer   text,
    primary key (oversale, booking)
);
