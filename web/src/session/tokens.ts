import { problemOf } from '../api/problem';
import type { Tokens } from '../api/types';

/** The access token lives in memory only; the refresh token is a cookie that no script can read. */
let token: string | undefined;
let refreshing: Promise<boolean> | undefined;
let restoring: Promise<boolean> | undefined;
let onLost = () => {};

const SIGNED_IN = 'skyledger.signed-in';
export const SOMEBODY = 'yes';

export function accessToken(): string | undefined {
    return token;
}

export function wasSignedIn(): boolean {
    return localStorage.getItem(SIGNED_IN) !== null;
}

/** Whose session it is, as far as the tabs have told each other. */
export function signedInAs(): string | undefined {
    return localStorage.getItem(SIGNED_IN) ?? undefined;
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
    token = undefined;
    localStorage.removeItem(SIGNED_IN);
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
        forget();
        onLost();
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
