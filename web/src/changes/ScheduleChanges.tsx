import type { Booking } from '../api/types';
import { itsFlights } from '../bookings/people';
import { ScheduleChangeCard } from './ScheduleChangeCard';

/** What the airline changed about the flights of a booking, as long as it waits for an answer. */
export function ScheduleChanges({ booking }: { booking: Booking }) {
    return itsFlights(booking).map((item) => {
        const change = item.scheduleChange;
        return change && <ScheduleChangeCard key={item.itemId} booking={booking} item={item} change={change} />;
    });
}
