-- Which days a flight number operates is asked number by number.
create index flight_by_number on flight_view.flight (number, origin, destination, day) where status = 'SCHEDULED';
