import { useCallback, useEffect, useRef, useState } from 'react';
import { lookAgainAtAll, queries } from '../app/queries';
import { useSession } from '../session/session';
import type { StreamEvent } from './events';
import { LiveNews, type Told } from './LiveNews';
import { newsOf } from './news';
import { noteSeats } from './seats';
import { follow } from './stream';
import { watchedFlights, whenWatchedChange } from './watched';

const MOST_TOLD = 3;
const A_MOMENT = 6000;

/** While somebody is signed in and looks, what they see follows what happens. */
export function LiveUpdates() {
    const signedIn = useSession().state === 'signed-in';
    const [told, setTold] = useState<Told[]>([]);
    const [connection, setConnection] = useState<'heard' | 'lost' | 'back'>('heard');
    const serial = useRef(0);
    const close = useCallback((number: number) => setTold((all) => all.filter((it) => it.number !== number)), []);

    useEffect(() => {
        if (!signedIn) {
            return;
        }
        let stop = new AbortController();
        let wasLost = false;
        function tell(event: StreamEvent) {
            refresh(event);
            const news = newsOf(event);
            const where = window.location.pathname;
            if (news && !(where.startsWith('/checkout/') && isAt(where, news.bookingId))) {
                const next = { ...news, number: ++serial.current, isSeenElsewhere: isAt(where, news.bookingId) };
                setTold((all) => [...all, next].slice(-MOST_TOLD));
            }
        }
        function standing(isHeard: boolean) {
            if (!isHeard) {
                wasLost = true;
                setConnection('lost');
            } else if (wasLost) {
                wasLost = false;
                setConnection('back');
                lookAgainAtAll();
            }
        }
        const begin = () => {
            stop = new AbortController();
            follow({ tell, standing, flights: watchedFlights, whenOthers: whenWatchedChange }, stop.signal);
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
            setConnection('heard');
            setTold([]);
        };
    }, [signedIn]);

    useEffect(() => {
        if (connection === 'back') {
            const timer = setTimeout(() => setConnection('heard'), A_MOMENT);
            return () => clearTimeout(timer);
        }
    }, [connection]);

    return <LiveNews told={told} connection={connection} onClose={close} />;
}

/** The page that is open says itself what becomes of its booking. */
function isAt(path: string, bookingId: string | undefined): boolean {
    return bookingId !== undefined && path.includes(bookingId);
}

const BOOKINGS = ['bookings', 'booking', 'timeline'];
const TOLD = ['notifications', 'alerts'];

/** What may have changed is asked for again: the answers, not the stream, are what a page shows. */
export function refresh({ event, data }: StreamEvent): void {
    if (event === 'availability') {
        noteSeats(data);
        return;
    }
    const touched = {
        booking: [...BOOKINGS, 'notifications'],
        alert: TOLD,
        reset: [...BOOKINGS, ...TOLD],
    }[event];
    for (const key of touched ?? []) {
        queries.invalidateQueries({ queryKey: [key] });
    }
}
