import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { timeline } from '../api/calls';
import type { Booking } from '../api/types';

/** What happened to a booking; asked again whenever the booking or its money moved. */
export function useTimeline({ bookingId, status, version, payment }: Booking) {
    return useQuery({
        queryKey: ['timeline', bookingId, status, version, payment?.status],
        queryFn: () => timeline(bookingId),
        placeholderData: keepPreviousData,
    });
}
