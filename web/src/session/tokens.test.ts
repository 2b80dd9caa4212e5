import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const tokens = { accessToken: 'fresh', tokenType: 'Bearer', expiresIn: 900 };
const answer = (status: number, body: unknown = {}) => new Response(JSON.stringify(body), { status });

/** A page that was just loaded: nothing in memory. */
async function page() {
    vi.resetModules();
    return {
        ...(await import('./tokens')),
        ...(await import('../api/client')),
        ...(await import('../api/problem')),
    };
}

beforeEach(() => localStorage.setItem('skyledger.signed-in', 'yes'));
afterEach(() => vi.unstubAllGlobals());

test('however many requests find their token expired, it is renewed once', async () => {
    const called: string[] = [];
    vi.stubGlobal('fetch', async (input: Request | string) => {
        const url = typeof input === 'string' ? input : input.url;
        called.push(url);
        if (url.endsWith('/auth/refresh')) return answer(200, tokens);
        return (input as Request).headers.get('Authorization') === 'Bearer fresh' ? answer(200, {}) : answer(401);
    });
    const { refreshed, accessToken } = await page();
    await Promise.all([refreshed(), refreshed(), refreshed()]);
    expect(called).toHaveLength(1);
    expect(accessToken()).toBe('fresh');
});

test('a refresh that is refused ends the session, one that fails does not', async () => {
    const { refreshed, wasSignedIn } = await page();
    vi.stubGlobal('fetch', async () => answer(503));
    expect(await refreshed()).toBe(false);
    expect(wasSignedIn()).toBe(true);
    vi.stubGlobal('fetch', async () => answer(401));
    expect(await refreshed()).toBe(false);
    expect(wasSignedIn()).toBe(false);
});

test('nobody who was never here is asked for a refresh', async () => {
    localStorage.clear();
    const fetch = vi.fn();
    vi.stubGlobal('fetch', fetch);
    const { restored } = await page();
    expect(await restored()).toBe(false);
    expect(fetch).not.toHaveBeenCalled();
});

test('a problem that the connection caused may be asked again, a refusal not', async () => {
    const { Problem } = await page();
    expect(Problem.of(new TypeError('offline')).isDecided).toBe(false);
    expect(new Problem({ code: 'request-in-progress' }, 409).isDecided).toBe(false);
    expect(new Problem({ code: 'payment-declined' }, 409).isDecided).toBe(true);
});
