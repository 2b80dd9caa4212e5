-- One row for each price alert that was ever set.
create table alert_view.alert (
    alert       text        primary key,
    traveller   text        not null,
    criteria    jsonb       not null,
    target      bigint      not null,
    currency    text        not null,
    status      text        not null,
    ended       text,
    last_met    jsonb,
    last_met_at timestamptz,
    created_at  timestamptz not null
);

create index alert_by_traveller on alert_view.alert (traveller, created_at desc, alert desc);
