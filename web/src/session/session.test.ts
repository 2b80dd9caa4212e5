import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const ANNA = { userId: 'anna', email: 'a@example.org', displayName: 'Anna', roles: ['TRAVELLER'] };
const BEN = { ...ANNA, userId: 'ben', displayName: 'Ben' };
const tokens = { accessToken: 'fresh', tokenType: 'Bearer', expiresIn: 900 };
const json = (status: number, body: unknown) =>
    new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

type Server = { me: unknown; isAway: boolean; isOver?: boolean };

/** A page that was just loaded, and a server that answers as told. */
async function page(server: Server) {
    vi.resetModules();
    vi.stubGlobal('fetch', async (input: Request | string) => {
        if (server.isAway) throw new TypeError('connection refused');
        const url = typeof input === 'string' ? input : input.url;
        if (server.isOver) return json(401, {});
        return json(200, url.endsWith('/auth/me') ? server.me : tokens);
    });
    return {
        ...(await import('@testing-library/react')),
        ...(await import('./tokens')),
        ...(await import('./session')),
        ...(await import('../app/queries')),
    };
}

/** Another tab: a session of the same browser, with a memory of its own. */
async function tab(server: Server) {
    const { restored, refreshed, forget } = await page(server);
    await restored();
    return { refreshed, forget };
}

const stored = () => localStorage.getItem('skyledger.signed-in');

beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    localStorage.setItem('skyledger.signed-in', 'yes');
});

afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
    localStorage.clear();
    sessionStorage.clear();
});

test('a session outlives a server that is away while the page loads', async () => {
    const server = { me: ANNA, isAway: true };
    const { restoreSession, useSession, renderHook, waitFor } = await page(server);
    const { result } = renderHook(() => useSession());
    restoreSession();
    await waitFor(() => expect(result.current).toEqual({ state: 'restoring', isAway: true }));
    server.isAway = false;
    await vi.advanceTimersByTimeAsync(1500);
    await waitFor(() => expect(result.current).toMatchObject({ state: 'signed-in', me: ANNA }));
    expect(stored()).toBe('anna');
});

test('a tab in which somebody else signed in takes the others along, and leaves nothing of the first', async () => {
    const server = { me: ANNA, isAway: false };
    const { restoreSession, useSession, queries, renderHook, waitFor } = await page(server);
    const { result } = renderHook(() => useSession());
    await restoreSession();
    queries.setQueryData(['bookings'], 'Anna’s');
    sessionStorage.setItem('skyledger.travellers', 'Anna’s');
    server.me = BEN;
    localStorage.setItem('skyledger.signed-in', 'ben');
    window.dispatchEvent(new Event('storage'));
    await waitFor(() => expect(result.current).toMatchObject({ state: 'signed-in', me: BEN }));
    expect(queries.getQueryData(['bookings'])).toBeUndefined();
    expect(sessionStorage.getItem('skyledger.travellers')).toBeNull();
});

test('signing out in one tab is signing out in all, and what was typed waits for the same person', async () => {
    const { restoreSession, useSession, renderHook, waitFor } = await page({ me: ANNA, isAway: false });
    const { result } = renderHook(() => useSession());
    await restoreSession();
    sessionStorage.setItem('skyledger.travellers', 'Anna’s');
    localStorage.removeItem('skyledger.signed-in');
    window.dispatchEvent(new Event('storage'));
    await waitFor(() => expect(result.current).toEqual({ state: 'anonymous' }));
    expect(sessionStorage.getItem('skyledger.travellers')).not.toBeNull();
});

test('a session that ends by itself in one tab waits for the same person in all, until one signs out', async () => {
    const server = { me: ANNA, isAway: false, isOver: false };
    const elsewhere = await tab(server);
    const { restoreSession, useSession, renderHook, waitFor } = await page(server);
    const { result } = renderHook(() => useSession());
    await restoreSession();
    server.isOver = true;
    await elsewhere.refreshed();
    window.dispatchEvent(new Event('storage'));
    await waitFor(() => expect(result.current).toEqual({ state: 'anonymous', endedFor: 'anna' }));
    elsewhere.forget();
    window.dispatchEvent(new Event('storage'));
    await waitFor(() => expect(result.current).toEqual({ state: 'anonymous' }));
});

test('a tab that is told of an end that it finds itself as well still waits', async () => {
    const server = { me: ANNA, isAway: false, isOver: false };
    const elsewhere = await tab(server);
    const { restoreSession, useSession, refreshed, renderHook, waitFor } = await page(server);
    const { result } = renderHook(() => useSession());
    await restoreSession();
    server.isOver = true;
    const asked = refreshed();
    await elsewhere.refreshed();
    window.dispatchEvent(new Event('storage'));
    await asked;
    await waitFor(() => expect(result.current).toEqual({ state: 'anonymous', endedFor: 'anna' }));
});

test('a tab that finds the end late does not take signing out for it', async () => {
    const server = { me: ANNA, isAway: false, isOver: false };
    const elsewhere = await tab(server);
    const { restoreSession, useSession, refreshed, renderHook, waitFor } = await page(server);
    const { result } = renderHook(() => useSession());
    await restoreSession();
    server.isOver = true;
    const asked = refreshed();
    elsewhere.forget();
    window.dispatchEvent(new Event('storage'));
    await asked;
    window.dispatchEvent(new Event('storage'));
    await waitFor(() => expect(result.current).toEqual({ state: 'anonymous' }));
    expect(stored()).toBeNull();
});

test('what was chosen since somebody signed out is there for whoever signs in next', async () => {
    const server = { me: ANNA, isAway: false };
    const { restoreSession, signIn, signOut, queries } = await page(server);
    await restoreSession();
    queries.setQueryData(['bookings'], 'Anna’s');
    sessionStorage.setItem('skyledger.travellers', 'Anna’s');
    await signOut();
    expect(sessionStorage.length).toBe(0);
    sessionStorage.setItem('skyledger.wish', 'somebody’s');
    server.me = BEN;
    await signIn('b@example.org', 'three small boats');
    expect(sessionStorage.getItem('skyledger.wish')).toBe('somebody’s');
    expect(queries.getQueryData(['bookings'])).toBeUndefined();
});

test('what was typed before a reload is not there for somebody else who signs in after it', async () => {
    const server = { me: ANNA, isAway: false };
    await (await page(server)).restoreSession();
    sessionStorage.setItem('skyledger.travellers', 'Anna’s');
    localStorage.removeItem('skyledger.signed-in');
    server.me = BEN;
    const { restoreSession, signIn } = await page(server);
    await restoreSession();
    await signIn('b@example.org', 'three small boats');
    expect(sessionStorage.getItem('skyledger.travellers')).toBeNull();
});

test('what was typed before a reload is there for the same person', async () => {
    const server = { me: ANNA, isAway: false };
    await (await page(server)).restoreSession();
    sessionStorage.setItem('skyledger.travellers', 'Anna’s');
    localStorage.removeItem('skyledger.signed-in');
    const { restoreSession, signIn } = await page(server);
    await restoreSession();
    await signIn('a@example.org', 'three small boats');
    expect(sessionStorage.getItem('skyledger.travellers')).toBe('Anna’s');
});

test('what was typed before anybody signed in is there for whoever does, also after a reload', async () => {
    localStorage.clear();
    sessionStorage.setItem('skyledger.travellers', 'somebody’s');
    const { restoreSession, signIn } = await page({ me: ANNA, isAway: false });
    await restoreSession();
    await signIn('a@example.org', 'three small boats');
    expect(sessionStorage.getItem('skyledger.travellers')).toBe('somebody’s');
});
