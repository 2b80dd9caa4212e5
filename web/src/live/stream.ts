import { accessToken, refreshed, restored, wasSignedIn } from '../session/tokens';
import { eventsIn, type StreamEvent } from './events';

const SHORTEST = 1000;
const LONGEST = 30_000;
const SOON = 300;

export type Follower = {
    tell: (event: StreamEvent) => void;
    /** Whether the API is heard: said when it changes, and not for a mere change of connections. */
    standing: (isHeard: boolean) => void;
    /** Whose seats are to be told of as well; `whenOthers` calls when that changes. */
    flights: () => string[];
    whenOthers: (listener: () => void) => () => void;
};

/**
 * Follows the live stream until it is told to stop. Whatever ends it, a node that stops, a token that grew old or a
 * lost connection, it goes on after the last event it heard, at once when the network is back.
 */
export async function follow(follower: Follower, stop: AbortSignal): Promise<void> {
    let last: string | undefined;
    let failures = 0;
    await restored();
    while (!stop.aborted) {
        const connection = new AbortController();
        const end = () => connection.abort();
        const others = afterwards(end);
        const deaf = follower.whenOthers(others);
        stop.addEventListener('abort', end);
        const response = await open(last, follower.flights(), connection.signal);
        if (response?.ok && response.body) {
            failures = 0;
            follower.standing(true);
            try {
                for await (const event of eventsIn(response.body)) {
                    last = event.id ?? last;
                    follower.tell(event);
                }
            } catch {
                // cut off: it goes on below
            }
        } else if (response?.status === 401 && !(await refreshed()) && !wasSignedIn()) {
            deaf();
            return;
        }
        deaf();
        stop.removeEventListener('abort', end);
        if (connection.signal.aborted) {
            continue;
        }
        failures++;
        if (failures > 1) {
            follower.standing(false);
        }
        await quiet(Math.min(SHORTEST * 2 ** (failures - 1), LONGEST), stop);
    }
}

/** Several changes in a moment are one. */
function afterwards(run: () => void): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    return () => {
        clearTimeout(timer);
        timer = setTimeout(run, SOON);
    };
}

function open(last: string | undefined, flights: string[], signal: AbortSignal): Promise<Response | undefined> {
    const headers: Record<string, string> = { Accept: 'text/event-stream', 'X-Client': 'web' };
    const token = accessToken();
    if (token) {
        headers.Authorization = `Bearer ${token}`;
    }
    if (last) {
        headers['Last-Event-ID'] = last;
    }
    const asked = flights.length > 0 ? `?flights=${flights.map(encodeURIComponent).join(',')}` : '';
    return fetch(`/api/v1/stream${asked}`, { headers, signal }).catch(() => undefined);
}

/** Waits so long, or until the browser says that the network is back. */
function quiet(milliseconds: number, stop: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            window.removeEventListener('online', done);
            stop.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, milliseconds);
        window.addEventListener('online', done);
        stop.addEventListener('abort', done);
    });
}
