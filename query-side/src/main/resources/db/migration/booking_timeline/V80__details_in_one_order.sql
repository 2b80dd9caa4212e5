-- The members of details came in any order, so that the same entry read otherwise after a restart.
alter table entry
    alter column actor type jsonb using actor::jsonb,
    alter column details type jsonb using details::jsonb;
