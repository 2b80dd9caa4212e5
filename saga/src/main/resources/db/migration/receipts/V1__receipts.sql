-- The last number of each series and year. It rises in the transaction that issues the number, so no number is lost.
create table counter (
    series text   not null,
    year   int    not null,
    last   bigint not null,
    primary key (series, year)
);

-- Which number was given for which money. No view: it is kept, and never made anew from events.
create table receipt (
    series    text        not null,
    year      int         not null,
    running   bigint      not null,
    payment   text        not null,
    part      int         not null, -- the try that was paid, or the refund
    amount    bigint      not null,
    currency  text        not null,
    issued_at timestamptz not null,
    primary key (series, year, running),
    unique (payment, series, part)
);
