-- A booking that lives again uses its vouchers again; what is said of an earlier life does not concern the later one.
alter table use add column life int not null default 1;
