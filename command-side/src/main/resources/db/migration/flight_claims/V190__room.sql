-- A claim is taken and then settled: with room on its page no index has to know.
alter table flight_claims.claim set (fillfactor = 50);
