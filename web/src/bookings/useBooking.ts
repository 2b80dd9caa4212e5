import { useQuery } from '@tanstack/react-query';
import { booking } from '../api/calls';
import type { Booking } from '../api/types';
import { queries } from '../app/queries';
import { lookAgainAfter } from '../checkout/stage';
import { useRecently } from '../shared/useRecently';

const SOON = 1500;

/** A booking as the API has it; just after a change its money and its papers follow, so it is looked at more often. */
export function useBooking(bookingId: string, justChanged = false) {
    const recently = useRecently(justChanged);
    return useQuery({
        queryKey: ['booking', bookingId],
        queryFn: () => booking(bookingId),
        refetchInterval: (query) =>
            recently || isExchanging(query.state.data) ? SOON : lookAgainAfter(query.state.data),
    });
}

function isExchanging(booking: Booking | undefined): boolean {
    return booking?.exchange?.status === 'RUNNING';
}

/** The API answered with what a booking has become. */
export function adopt(booking: Booking): void {
    queries.setQueryData(['booking', booking.bookingId], booking);
    lookAgain(booking.bookingId);
}

/** Whatever is shown of a booking may be another. */
export function lookAgain(bookingId: string): Promise<void> {
    queries.invalidateQueries({ queryKey: ['bookings'] });
    queries.invalidateQueries({ queryKey: ['timeline', bookingId] });
    queries.invalidateQueries({ queryKey: ['receipts', bookingId] });
    queries.invalidateQueries({ queryKey: ['seats', bookingId] });
    return queries.invalidateQueries({ queryKey: ['booking', bookingId] });
}
