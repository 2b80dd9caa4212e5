import type { ScheduleChange } from '../api/exchange';
import type { Booking, BookingItem } from '../api/types';
import { itsFlights } from '../bookings/people';
import { ScheduleChangeCard } from './ScheduleChangeCard';

/** What the airline changed about the flights of a booking, as long as it waits for an answer. */
export function ScheduleChanges({ booking }: { booking: Booking }) {
    return itsFlights(booking).map((item) => {
        const change = changeOf(item);
        return change && <ScheduleChangeCard key={item.itemId} booking={booking} item={item} change={change} />;
    });
}

function changeOf(item: BookingItem): ScheduleChange | undefined {
    return (item as { scheduleChange?: ScheduleChange | null }).scheduleChange ?? undefined;
}
