import { accessToken, refreshed, restored } from '../session/tokens';
import { eventsIn, type StreamEvent } from './events';

const SHORTEST = 1000;
const LONGEST = 30_000;

/**
 * Follows the live stream until it is told to stop. Whatever ends it, a node that stops, a token that grew old or a
 * lost connection, it goes on after the last event it heard.
 */
export async function follow(tell: (event: StreamEvent) => void, stop: AbortSignal): Promise<void> {
    let last: string | undefined;
    let pause = SHORTEST;
    await restored();
    while (!stop.aborted) {
        const response = await open(last, stop);
        if (response?.ok && response.body) {
            try {
                for await (const event of eventsIn(response.body)) {
                    last = event.id ?? last;
                    pause = SHORTEST;
                    tell(event);
                }
            } catch {
                // cut off: it goes on below
            }
        } else if (response?.status === 401 && !(await refreshed())) {
            return;
        }
        await quiet(pause, stop);
        pause = Math.min(pause * 2, LONGEST);
    }
}

function open(last: string | undefined, signal: AbortSignal): Promise<Response | undefined> {
    const headers: Record<string, string> = { Accept: 'text/event-stream', 'X-Client': 'web' };
    const token = accessToken();
    if (token) {
        headers.Authorization = `Bearer ${token}`;
    }
    if (last) {
        headers['Last-Event-ID'] = last;
    }
    return fetch('/api/v1/stream', { headers, signal }).catch(() => undefined);
}

function quiet(milliseconds: number, stop: AbortSignal): Promise<void> {
    return new Promise((done) => {
        const timer = setTimeout(done, milliseconds);
        stop.addEventListener('abort', () => {
            clearTimeout(timer);
            done();
        });
    });
}
