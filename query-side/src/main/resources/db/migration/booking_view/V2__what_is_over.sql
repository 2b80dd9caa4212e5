-- A booking whose time is over is shown so, whether or not an event has said it yet.
alter table booking add column held_until timestamptz; -- the moment at which the first of its holds lapses
alter table booking add column available  int;         -- seats there were when it was refused for want of seats
