import { problemOf } from '../api/problem';
import type { Tokens } from '../api/types';

/** The access token lives in memory only; the refresh token is a cookie that no script can read. */
let token: string | undefined;
let refreshing: Promise<boolean> | undefined;
let restoring: Promise<boolean> | undefined;
let onLost = () => {};

const SIGNED_IN = 'skyledger.signed-in';
/** Stands where the person stood whose session ended by itself; who signs out leaves nothing there. */
const ENDED = 'ended';
export const SOMEBODY = 'yes';

export function accessToken(): string | undefined {
    return token;
}

export function wasSignedIn(): boolean {
    return signedInAs() !== undefined;
}

/** Whose session it is, as far as the tabs have told each other. */
export function signedInAs(): string | undefined {
    const who = localStorage.getItem(SIGNED_IN);
    return who === null || who === ENDED ? undefined : who;
}

/** Whether the last session ended by itself, in whichever tab. */
export function hasEnded(): boolean {
    return localStorage.getItem(SIGNED_IN) === ENDED;
}

export function keep(tokens: Tokens): void {
    token = tokens.accessToken;
    if (!wasSignedIn()) {
        localStorage.setItem(SIGNED_IN, SOMEBODY);
    }
}

/** Tells the other tabs who it is. */
export function remember(userId: string): void {
    localStorage.setItem(SIGNED_IN, userId);
}

export function forget(): void {
    forgetHere();
    localStorage.removeItem(SIGNED_IN);
}

/** Another tab has told already what became of the session. */
export function forgetHere(): void {
    token = undefined;
}

/** What another tab told of signing out stays true, also where this one learns of it as an end. */
function end(): void {
    forgetHere();
    if (wasSignedIn()) {
        localStorage.setItem(SIGNED_IN, ENDED);
    }
    onLost();
}

export function whenLost(listener: () => void): void {
    onLost = listener;
}

/** Waits for the session that a reload or a second tab takes up again; at most one attempt per page. */
export function restored(): Promise<boolean> {
    restoring ??= wasSignedIn() ? refreshed() : Promise.resolve(false);
    return restoring;
}

/** One refresh at a time, however many requests found their token expired. */
export function refreshed(): Promise<boolean> {
    if (!wasSignedIn()) {
        return Promise.resolve(false);
    }
    refreshing ??= refresh().finally(() => {
        refreshing = undefined;
    });
    return refreshing;
}

async function refresh(): Promise<boolean> {
    const response = await fetch('/api/v1/auth/refresh', { method: 'POST', headers: { 'X-Client': 'web' } }).catch(
        () => undefined,
    );
    if (response?.ok) {
        keep((await response.json()) as Tokens);
        return true;
    }
    if (response?.status === 401 || response?.status === 400) {
        end();
    }
    return false;
}

/** Calls under /auth go past the client: a wrong password is no expired token. */
export async function authenticate<T>(path: string, body?: unknown): Promise<T> {
    const response = await fetch(`/api/v1/auth/${path}`, {
        method: 'POST',
        headers: { 'X-Client': 'web', 'Content-Type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
    });
    const answer = await response.json().catch(() => undefined);
    if (!response.ok) {
        throw problemOf(answer, response);
    }
    return answer as T;
}
