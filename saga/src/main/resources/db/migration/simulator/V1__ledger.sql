-- What the simulated provider did, once for each key.
create table ledger (
    idempotency_key text        not null,
    outcome         text        not null,
    payment         text        not null,
    operation       text        not null,
    amount          bigint      not null,
    currency        text        not null,
    token           text        not null,
    at              timestamptz not null,
    primary key (idempotency_key, outcome)
);

create index ledger_payment on ledger (payment);
