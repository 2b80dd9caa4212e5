-- One row for each voucher that was ever issued.
create table voucher (
    code          text        primary key,
    percent       integer,
    amount        bigint,
    currency      text,
    valid_from    timestamptz,
    valid_until   timestamptz,
    uses          integer     not null,
    least         bigint,
    least_currency text,
    withdrawn     boolean     not null,
    issued_at     timestamptz not null
);

create index voucher_newest on voucher (issued_at desc, code desc);

-- Which booking uses which voucher, and whether for good.
create table use (
    code     text    not null,
    booking  text    not null,
    redeemed boolean not null,
    primary key (code, booking)
);
