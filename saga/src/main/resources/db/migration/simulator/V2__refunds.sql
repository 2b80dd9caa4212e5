-- What was promised under a reference is either moved or let go of, once; what was moved comes back in parts.
alter table ledger add column reference text;
alter table ledger add column refunded  bigint not null default 0;

create unique index ledger_end on ledger (reference) where outcome in ('CAPTURED', 'VOIDED');
create index ledger_at on ledger (at);
