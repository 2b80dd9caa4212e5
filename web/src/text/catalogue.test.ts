import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { count, maybe, t, teach } from './catalogue';
import { en, staffs } from './en';
import { pt } from './pt';

afterEach(() => vi.doUnmock('./pt'));

/** A page that was just loaded, for somebody who reads Portuguese. */
function portuguese() {
    vi.resetModules();
    localStorage.setItem('skyledger.language', 'pt');
    return import('./catalogue');
}

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('a text takes its values', () => {
    expect(t('results.title', { origin: 'Lisbon', destination: 'New York' })).toBe('Lisbon to New York');
});

test('a count chooses its form', () => {
    expect(count('offer.seatsLeft', 1)).toBe('1 seat left');
    expect(count('offer.seatsLeft', 4)).toBe('4 seats left');
});

test('a large number is readable', () => {
    teach(staffs);
    expect(count('upload.rows', 100_000)).toBe('100,000 rows');
});

test('an unknown code has no words', () => {
    expect(maybe('problem.never-heard-of')).toBeUndefined();
});

test('what is said is in the language that was learnt', async () => {
    const { learn, t } = await portuguese();
    expect(await learn()).toBe('pt');
    expect(t('signIn.title')).toBe(pt['signIn.title']);
});

test('it is in English where the words of another language cannot be had', async () => {
    vi.doMock('./pt', () => {
        throw new TypeError('offline');
    });
    const { learn, t } = await portuguese();
    expect(await learn()).toBe('en');
    expect(t('signIn.title')).toBe('Sign in');
});

test('every Portuguese text has the places of its English one', () => {
    for (const [key, text] of Object.entries(pt)) {
        expect(places(text), key).toEqual(places(en[key as keyof typeof en]));
    }
});

test('a traveller’s whole path, from signing in to the receipt, is in Portuguese', () => {
    const owed = Object.keys(en).filter((key) =>
        /^(signIn|signUp|role|search|results|filter|window|offer|home|sort|cabin|nav|state|format|notFound|footer|prices|nearby|popular|map|alerts|watch|bell|live|news|find|status|itemStatus|book|passenger|pay|card|paying|confirmed|ended|hold|voucher|policy|notHeld|alternatives|payment|bookings|booking|contact|timeline|actor|actorForStaff|reason|next|refused|done|seats|seatPosition|name|flight|quote|cancel|rule|exchange|change|receipts|receipt|receiptTotal)\./.test(
            key,
        ),
    );
    expect(owed.filter((key) => !(key in pt))).toEqual([]);
});

test('whatever a search or a sign-in may be refused with is said in Portuguese', () => {
    const owed = ['network', 'unavailable', 'unexpected', 'invalid-request', 'malformed-request', 'bad-credentials'];
    owed.push('token-expired', 'token-invalid', 'token-missing', 'email-taken', 'weak-password', 'rate-limited');
    owed.push('too-many-requests', 'search-unavailable', 'unknown-place', 'temporarily-unavailable', 'overloaded');
    owed.push(
        'internal-error',
        'cursor-expired',
        'cursor-invalid',
        'not-found',
        'request-in-progress',
        'booking-not-found',
    );
    expect(owed.filter((code) => !(`problem.${code}` in pt))).toEqual([]);
});

test('the words of the console are used nowhere else, for they come with it', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
    const others = files.filter((file) => !/^(console|text)[/\\]/.test(file));
    const used = others.flatMap((file) =>
        [...readFileSync(path.join('src', file), 'utf8').matchAll(/'([\w-]+\.[\w.-]+)'/g)].map(([, key]) => key ?? ''),
    );
    expect(used.filter((key) => key in staffs)).toEqual([]);
});
