-- Who keeps a copy asks for what changed since. What is here already counts as changed now, until the view is made anew.
alter table booking add column changed_at timestamptz not null default now();
alter table booking alter column changed_at drop default;
