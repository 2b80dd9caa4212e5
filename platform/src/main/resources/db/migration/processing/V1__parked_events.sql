-- Events that a processor could not handle, and those of the same sequence that came after them.
create table processing.parked (
    processor       text        not null,
    sequence        text        not null,
    position        bigint      not null,
    event           text        not null,
    stream          text        not null,
    stream_sequence bigint      not null,
    payload_type    text        not null,
    cause           text        not null,
    parked_at       timestamptz not null,
    primary key (processor, event)
);

create index parked_in_order on processing.parked (processor, sequence, position);

-- Parked events that an operator gave up on, and why.
create table processing.skipped (
    processor    text        not null,
    sequence     text        not null,
    position     bigint      not null,
    event        text        not null,
    payload_type text        not null,
    cause        text        not null,
    reason       text        not null,
    skipped_at   timestamptz not null,
    primary key (processor, event)
);
