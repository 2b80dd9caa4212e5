-- How often one traveller may use it, and how much it takes off all bookings together.
alter table voucher add column uses_per_traveller integer;
alter table voucher add column budget             bigint;
alter table voucher add column budget_currency    text;

-- What each booking has off; null for uses that were written here before vouchers had a budget.
alter table use add column discount bigint;
alter table use add column currency text;
