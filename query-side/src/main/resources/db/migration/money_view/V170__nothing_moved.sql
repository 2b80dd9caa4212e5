-- Where a voucher covered everything, nothing moved.
delete from movement where amount = 0;
