import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Done } from './done';

export type Said = { done: Done | undefined; number: number };

/** What was just done, said once: the address forgets it, so that neither a reload nor the way back says it again. */
export function useDone(bookingId: string, done: Done | undefined): Said {
    const navigate = useNavigate();
    const [said, setSaid] = useState<Said>({ done: undefined, number: 0 });
    useEffect(() => {
        if (done) {
            setSaid(({ number }) => ({ done, number: number + 1 }));
            navigate({
                to: '/my/bookings/$bookingId',
                params: { bookingId },
                search: {},
                replace: true,
                resetScroll: false,
            });
        }
    }, [done, bookingId, navigate]);
    return said;
}
