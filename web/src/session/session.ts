import { useSyncExternalStore } from 'react';
import { myself } from '../api/calls';
import type { Me, Registration, Tokens } from '../api/types';
import { authenticate, forget, keep, restored, wasSignedIn, whenLost } from './tokens';

export type Session = { state: 'restoring' } | { state: 'anonymous' } | { state: 'signed-in'; me: Me };

let session: Session = wasSignedIn() ? { state: 'restoring' } : { state: 'anonymous' };
const listeners = new Set<() => void>();

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
    whenLost(() => become({ state: 'anonymous' }));
    window.addEventListener('storage', () => {
        if (!wasSignedIn() && session.state === 'signed-in') {
            forget();
            become({ state: 'anonymous' });
        }
    });
    if (await restored()) {
        await meet();
    } else {
        become({ state: 'anonymous' });
    }
}

async function meet(): Promise<void> {
    try {
        become({ state: 'signed-in', me: await myself() });
    } catch {
        become({ state: 'anonymous' });
    }
}

export async function signIn(email: string, password: string): Promise<void> {
    keep(await authenticate<Tokens>('login', { email, password }));
    become({ state: 'signed-in', me: await myself() });
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

export function isAdministrator(current: Session): boolean {
    return current.state === 'signed-in' && current.me.roles.includes('ADMIN');
}
