import { useEffect } from 'react';
import { queries } from '../app/queries';
import { useSession } from '../session/session';
import type { StreamEvent } from './events';
import { follow } from './stream';

/** While somebody is signed in and looks, what they see follows what happens. */
export function LiveUpdates() {
    const signedIn = useSession().state === 'signed-in';
    useEffect(() => {
        if (!signedIn) {
            return;
        }
        let stop = new AbortController();
        const begin = () => {
            stop = new AbortController();
            follow(refresh, stop.signal);
        };
        /* A page that nobody sees gives its connection to one that somebody sees. */
        const look = () => {
            stop.abort();
            if (document.visibilityState === 'visible') {
                begin();
                refresh({ event: 'reset', data: null });
            }
        };
        begin();
        document.addEventListener('visibilitychange', look);
        return () => {
            stop.abort();
            document.removeEventListener('visibilitychange', look);
        };
    }, [signedIn]);
    return null;
}

const BOOKINGS = ['bookings', 'booking', 'timeline'];
const TOLD = ['notifications', 'alerts'];

/** What may have changed is asked for again: the answers, not the stream, are what a page shows. */
export function refresh({ event }: StreamEvent): void {
    const touched = {
        booking: [...BOOKINGS, 'notifications'],
        alert: TOLD,
        reset: [...BOOKINGS, ...TOLD],
    }[event];
    for (const key of touched ?? []) {
        queries.invalidateQueries({ queryKey: [key] });
    }
}
