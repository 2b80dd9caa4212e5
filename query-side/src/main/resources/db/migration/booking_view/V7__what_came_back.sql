-- Who still flies after a part was given up, and how much of the money came back.
alter table booking add column staying  text;   -- for each flight the passengers who stay; null while all do
alter table booking add column refunded bigint;
