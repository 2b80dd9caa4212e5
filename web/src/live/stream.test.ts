import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const tokens = { accessToken: 'fresh', tokenType: 'Bearer', expiresIn: 900 };
const answer = (status: number, body: unknown = {}) => new Response(JSON.stringify(body), { status });

let refresh: () => Response;
let opened: number;
let stop: AbortController;

/** A page whose token has grown old: the stream takes a new one only. */
async function followed() {
    vi.resetModules();
    vi.stubGlobal('fetch', async (url: string, { headers }: { headers: Record<string, string> }) => {
        if (url.endsWith('/auth/refresh')) return refresh();
        opened++;
        return headers.Authorization === 'Bearer fresh' ? new Response(new ReadableStream()) : answer(401);
    });
    const { follow } = await import('./stream');
    const standing = vi.fn();
    const ended = vi.fn();
    follow({ tell: () => {}, standing, flights: () => [], whenOthers: () => () => {} }, stop.signal).then(ended);
    await vi.advanceTimersByTimeAsync(0);
    return { standing, ended };
}

beforeEach(() => {
    vi.useFakeTimers();
    localStorage.setItem('skyledger.signed-in', 'anna');
    opened = 0;
    stop = new AbortController();
});

afterEach(() => {
    stop.abort();
    vi.unstubAllGlobals();
    vi.useRealTimers();
});

test.each<[string, () => Response]>([
    ['a server that is away', () => answer(503)],
    ['a server that has enough to do', () => answer(429)],
    [
        'a lost connection',
        () => {
            throw new TypeError('offline');
        },
    ],
])('%s while the token is renewed does not end the stream', async (_, failure) => {
    refresh = failure;
    const { standing, ended } = await followed();
    await vi.advanceTimersByTimeAsync(1500);
    expect(standing).toHaveBeenLastCalledWith(false);
    refresh = () => answer(200, tokens);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(standing).toHaveBeenLastCalledWith(true);
    expect(ended).not.toHaveBeenCalled();
});

test('a session that is over ends it', async () => {
    refresh = () => answer(401);
    const { standing, ended } = await followed();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ended).toHaveBeenCalled();
    expect(opened).toBe(1);
    expect(standing).not.toHaveBeenCalled();
});
