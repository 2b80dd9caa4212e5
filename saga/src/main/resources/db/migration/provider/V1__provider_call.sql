-- What the payment provider is asked. The key keeps a repetition from asking twice; next_try is also the lease of whoever sends.
create table provider_call (
    subject      text        not null,
    operation    text        not null,
    attempt      int         not null,
    amount       bigint      not null,
    currency     text        not null,
    detail       text        not null, -- the card's token to authorise, the provider's reference otherwise
    correlation  text        not null,
    causation    text        not null,
    trace        text        not null,
    asked_at     timestamptz not null,
    next_try     timestamptz,          -- null when it is answered
    tries        int         not null default 0,
    round        int         not null default 0, -- rises when the provider refused for good and may be asked anew
    primary key (subject, operation, attempt)
);

create index provider_call_due on provider_call (next_try) where next_try is not null;
