-- Which bookings use which vouchers; where a use is only set aside, when somebody must look what became of the booking.
create table use (
    voucher text        not null,
    booking text        not null,
    due     timestamptz,
    primary key (booking, voucher)
);

create index use_due on use (due) where due is not null;
