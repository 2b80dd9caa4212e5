import type { Booking } from '../api/types';
import { now } from '../shared/clock';

export type Stage = 'paying' | 'to-pay' | 'confirmed' | 'expired' | 'rejected' | 'cancelled';

/** Where a booking stands for whoever is about to pay it; the server's word, except that a passed `payBy` is past. */
export function stageOf(booking: Booking): Stage {
    switch (booking.status) {
        case 'CONFIRMED':
            return 'confirmed';
        case 'EXPIRED':
            return 'expired';
        case 'REJECTED':
            return 'rejected';
        case 'CANCELLED':
            return 'cancelled';
        case 'PENDING':
            return 'paying';
        case 'HELD':
            if (isBeingPaid(booking)) return 'paying';
            return booking.payBy && Date.parse(booking.payBy) <= now() ? 'expired' : 'to-pay';
    }
}

function isBeingPaid({ payment }: Booking): boolean {
    return payment?.status === 'REQUESTED' || payment?.status === 'ACTION_REQUIRED' || payment?.status === 'AUTHORISED';
}

const SOON = 1000;
const LATER = 10_000;

/** How often to look again: quickly while something runs, hardly while it waits for us, never when it is over. */
export function lookAgainAfter(booking: Booking | undefined): number | false {
    if (!booking) return false;
    switch (stageOf(booking)) {
        case 'paying':
            return SOON;
        case 'to-pay':
            return LATER;
        case 'expired':
            return booking.status === 'EXPIRED' ? false : LATER;
        case 'confirmed':
        case 'rejected':
        case 'cancelled':
            return false;
    }
}
