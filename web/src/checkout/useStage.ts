import { useEffect, useState } from 'react';
import type { Booking } from '../api/types';
import { lookAgain } from '../bookings/useBooking';
import { now } from '../shared/clock';
import { type Stage, stageOf } from './stage';

const A_MOMENT = 100;

/** Where a booking stands, also in the moment in which nothing comes but the end of its time. */
export function useStage(booking: Booking): Stage {
    const [, tick] = useState(0);
    const { bookingId, payBy } = booking;
    const stage = stageOf(booking);
    useEffect(() => {
        if (stage === 'to-pay' && payBy) {
            const timer = setTimeout(
                () => {
                    tick((n) => n + 1);
                    lookAgain(bookingId);
                },
                Date.parse(payBy) - now() + A_MOMENT,
            );
            return () => clearTimeout(timer);
        }
    }, [stage, payBy, bookingId]);
    return stage;
}
