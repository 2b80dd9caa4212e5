-- How passengers are called since their names were corrected; sealed.
create table name (
    booking   text not null,
    passenger text not null,
    given     text not null,
    family    text not null,
    primary key (booking, passenger)
);
