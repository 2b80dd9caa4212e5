-- In which window each route was refreshed last: what a crash left is done once more, the rest is not.
create table supplier.refreshed (
    origin      text        not null,
    destination text        not null,
    began       timestamptz not null,
    primary key (origin, destination)
);

-- How many flights may be asked about in one window.
create table supplier.budget (
    one     boolean     primary key check (one),
    flights integer     not null,
    began   timestamptz not null
);

-- What the simulated supplier moves each price around, and what it said last: whoever changes a price moves the middle.
create table supplier.simulated (
    flight text   not null,
    cabin  text   not null,
    fare   text   not null,
    middle bigint not null,
    before bigint not null,
    quoted bigint not null,
    primary key (flight, cabin, fare)
);
