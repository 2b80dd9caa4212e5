-- What came back and was not sent back since. What came back before this is told as one, until the view is made anew.
create table refund (
    booking  text   not null,
    exchange int    not null, -- 0 for what was paid for the booking itself
    number   int    not null,
    amount   bigint not null,
    primary key (booking, exchange, number)
);

insert into refund (booking, exchange, number, amount)
select booking, 0, -1, refunded from booking where refunded is not null
union all
select booking, number, -1, refunded from exchange where refunded is not null;
