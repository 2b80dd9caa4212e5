-- Which seats are counted here and which only in the log depends on what was read together.
comment on table flight is 'memory of the last state of each flight: what is not counted here is counted from the log';
