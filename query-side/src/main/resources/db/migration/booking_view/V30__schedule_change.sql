-- Changes of flights that wait for somebody's decision; whatever is decided is gone from here.
create table change (
    booking text not null,
    item    text not null,
    json    text not null,
    primary key (booking, item)
);
