import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { seatsOfBooking } from '../api/changes';
import type { Booking } from '../api/types';
import { itsFlights } from './people';

/** Who of a booking sits where, on the flights whose cabins have a map. */
export function useSeats(booking: Booking) {
    return useQuery({
        queryKey: ['seats', booking.bookingId, booking.version],
        queryFn: () => seatsOfBooking(booking.bookingId),
        enabled: itsFlights(booking).length > 0,
        placeholderData: keepPreviousData,
    });
}
