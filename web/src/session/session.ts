import { useSyncExternalStore } from 'react';
import { myself } from '../api/calls';
import { Problem } from '../api/problem';
import type { Me, Registration, Tokens } from '../api/types';
import { queries } from '../app/queries';
import {
    authenticate,
    forget,
    forgetHere,
    hasEnded,
    keep,
    refreshed,
    remember,
    restored,
    SOMEBODY,
    signedInAs,
    wasSignedIn,
    whenLost,
} from './tokens';

export type Session =
    | { state: 'restoring'; isAway?: boolean }
    /** `endedFor`: whose session has ended by itself, so that what they typed waits for them. */
    | { state: 'anonymous'; endedFor?: string }
    | { state: 'signed-in'; me: Me };

let session: Session = wasSignedIn() ? { state: 'restoring' } : { state: 'anonymous' };
const listeners = new Set<() => void>();
let lastHere: string | undefined;

/** Whose the things typed in this tab are; kept with them, for a page forgets at a reload who was here. */
const OWNER = 'skyledger.owner';
const SHORTEST = 1000;
const LONGEST = 10_000;
const STAFF = ['ADMIN', 'AUDITOR', 'ANALYST'];

function become(next: Session): void {
    session = next;
    for (const listener of listeners) {
        listener();
    }
}

export function useSession(): Session {
    return useSyncExternalStore(
        (listener) => {
            listeners.add(listener);
            return () => listeners.delete(listener);
        },
        () => session,
    );
}

export async function restoreSession(): Promise<void> {
    whenLost(leave);
    window.addEventListener('storage', followOtherTabs);
    if (await restored()) {
        await meet();
    }
    await keepTrying();
}

/** While the server is away nobody knows who this is; whoever was signed in still is when it is back. */
async function keepTrying(): Promise<void> {
    for (let pause = SHORTEST; session.state === 'restoring'; pause = Math.min(pause * 2, LONGEST)) {
        if (!wasSignedIn()) {
            become({ state: 'anonymous' });
            return;
        }
        become({ state: 'restoring', isAway: true });
        await new Promise((resolve) => setTimeout(resolve, pause));
        if (await refreshed()) {
            await meet();
        }
    }
}

/** Nobody is here any more; where they did not leave of their own accord, what they typed waits for them. */
function leave(): void {
    const owner = ownerOf(session);
    become({ state: 'anonymous', ...(owner !== undefined && hasEnded() ? { endedFor: owner } : {}) });
}

/** Another tab signed out, in, or in as somebody else, or its session ended: so it is with this one. */
async function followOtherTabs(): Promise<void> {
    const who = signedInAs();
    if (who === undefined) {
        if (ownerOf(session) !== undefined) {
            forgetHere();
            leave();
        }
        return;
    }
    const isOther = session.state === 'signed-in' && who !== SOMEBODY && who !== session.me.userId;
    if ((isOther || session.state === 'anonymous') && (await refreshed())) {
        await meet();
    }
}

async function meet(): Promise<void> {
    try {
        welcome(await myself());
    } catch (error) {
        if (session.state === 'signed-in' || (session.state === 'restoring' && Problem.of(error).isDecided)) {
            become({ state: 'anonymous' });
        }
    }
}

/** What was fetched or typed for somebody else is not theirs; what nobody owned when they came is. */
function welcome(me: Me): void {
    if (lastHere !== undefined && lastHere !== me.userId) {
        queries.clear();
    }
    if ((sessionStorage.getItem(OWNER) ?? me.userId) !== me.userId) {
        sessionStorage.clear();
    }
    lastHere = me.userId;
    sessionStorage.setItem(OWNER, me.userId);
    remember(me.userId);
    become({ state: 'signed-in', me });
}

export async function signIn(email: string, password: string): Promise<void> {
    keep(await authenticate<Tokens>('login', { email, password }));
    welcome(await myself());
}

/** Signing up signs in: nobody types a new password twice. */
export async function signUp(registration: Registration): Promise<void> {
    await authenticate('register', registration);
    await signIn(registration.email, registration.password);
}

/** Leaves nothing of a person in the tab: neither token nor what was typed. */
export async function signOut(): Promise<void> {
    await authenticate('logout').catch(() => undefined);
    forget();
    sessionStorage.clear();
    become({ state: 'anonymous' });
}

/** Whose page it is: theirs who is here, or whose session has ended by itself. */
export function ownerOf(current: Session): string | undefined {
    switch (current.state) {
        case 'signed-in':
            return current.me.userId;
        case 'anonymous':
            return current.endedFor;
        case 'restoring':
            return undefined;
    }
}

export function isAdministrator(current: Session): boolean {
    return current.state === 'signed-in' && current.me.roles.includes('ADMIN');
}

/** Who may look at bookings that are not their own. */
export function seesAnybodys(current: Session): boolean {
    return current.state === 'signed-in' && current.me.roles.some((role) => STAFF.includes(role));
}
