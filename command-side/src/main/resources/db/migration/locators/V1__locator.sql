-- Numbers of bookings, taken in blocks; what people see is a keyed permutation of them.
create sequence locator_block minvalue 0 maxvalue 16777215 start 0;
