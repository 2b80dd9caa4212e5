-- What is parked is handled once it is mended; nobody ever gave an event up, and there was no way to.
drop table processing.skipped;
