-- Who keeps a copy asks for what changed since. What is here already counts as changed now, until the view is made anew.
alter table flight_view.flight add column changed_at timestamptz not null default now();
alter table flight_view.flight alter column changed_at drop default;

create index flight_by_change on flight_view.flight (changed_at);
