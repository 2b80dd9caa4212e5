-- Staff look through what was not paid in time.
create index booking_unpaid on booking (created_at desc, booking desc) where status in ('HELD', 'EXPIRED');
