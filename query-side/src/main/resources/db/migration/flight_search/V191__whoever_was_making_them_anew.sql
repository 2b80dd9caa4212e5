-- An older node that was making the rows anew while V190 ran puts rows of the older kind in their place, or is about to.
alter table flight_search.flight alter column state type text using state::text;
drop table if exists flight_search.flight_anew;
