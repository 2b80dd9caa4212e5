import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Problem } from '../api/problem';
import type { Booking } from '../api/types';
import { en } from '../text/en';
import { stepName, whatNext, whyNot, whyOf, whyRefused } from './reasons';

const JAVA = '../api-contracts/src/main/java/dev/skyledger/contracts';

/** The values of an enumeration of the contracts, as their codes. */
function codesIn(file: string, name: string): string[] {
    const [, body = ''] =
        new RegExp(`enum ${name} \\{([^;}]+)`).exec(readFileSync(path.join(JAVA, file), 'utf8')) ?? [];
    return body
        .split(',')
        .map((value) => value.trim().toLowerCase().replaceAll('_', '-'))
        .filter((code) => code !== '');
}

/** What the endpoints below a booking are asked with, by the last word of their path. */
function askedOfBookings(): string[] {
    const folder = '../command-side/src/main/java/dev/skyledger/command/booking';
    return readdirSync(folder)
        .filter((file) => file.endsWith('Endpoint.java'))
        .flatMap((file) => [
            ...readFileSync(path.join(folder, file), 'utf8').matchAll(/(?:Post|Put)Mapping\("[^"]*\/([a-z-]+)"\)/g),
        ])
        .map(([, last]) => last ?? '')
        .filter((last) => last !== 'bookings');
}

const REJECTIONS = codesIn('booking/RejectionReason.java', 'RejectionReason');
const VOUCHERS = codesIn('voucher/ReservationOutcome.java', 'Reason');

const rejected = (code: string): Pick<Booking, 'status' | 'reason'> => ({ status: 'REJECTED', reason: { code } });

test('the reasons are those of the contracts', () => {
    expect(REJECTIONS).toContain('voucher-unusable');
    expect(REJECTIONS.length).toBeGreaterThan(7);
    expect(VOUCHERS).toContain('nothing-owed');
    expect(VOUCHERS.length).toBeGreaterThan(9);
});

test.each(REJECTIONS)('a booking that is rejected for %s says why in a sentence, and what to do', (code) => {
    expect(whyNot({ code })).toMatch(/^[A-Z].+\.$/);
    expect(whatNext(rejected(code))).toMatch(/^[A-Z].+\. Who travels is filled in for you\.$/);
});

test.each(VOUCHERS)('a voucher that is refused as %s says so, and not only that it was refused', (detail) => {
    const why = whyNot({ code: 'voucher-unusable', detail });
    expect(why).toMatch(/^[A-Z].+\.$/);
    expect(why).not.toBe(whyNot({ code: 'voucher-unusable' }));
});

test('a detail that nobody has words for leaves the reason as it is', () => {
    expect(whyNot({ code: 'voucher-unusable', detail: 'never-heard-of' })).toBe('A voucher could not be used.');
    expect(whyNot({ code: 'payment-declined', detail: 'lost-card' })).toBe('The card was declined.');
    expect(whyNot({ code: 'never-heard-of' })).toBeUndefined();
});

test('what is known more exactly is said', () => {
    expect(whyNot({ code: 'payment-declined', detail: 'insufficient-funds' })).toContain('enough money');
    expect(whyNot({ code: 'sales-closed', detail: 'flight-cancelled' })).toBe('The airline cancelled the flight.');
    expect(whyNot({ code: 'seats-unavailable', available: 1 })).toContain('Only 1 seat was left.');
    expect(whyNot({ code: 'seats-unavailable', available: 0 })).not.toContain('Only');
    expect(whyNot({ code: 'international-at-least-6h' })).toBe('The airline changed the flight.');
});

test('a refusal that says more than its code is said more exactly', () => {
    const why = (code: string, details: object) => whyRefused(new Problem({ code, ...details }, 409));
    expect(why('seats-unavailable', { reason: 'sales-closed', available: 0 })).toBe('The flight is no longer sold.');
    expect(why('seats-unavailable', { reason: 'seats-unavailable', available: 2 })).toBe('Only 2 seats were left.');
    expect(why('seats-unavailable', { reason: 'seats-unavailable', available: 0 })).toBeUndefined();
    expect(why('payment-declined', { reason: 'insufficient-funds' })).toContain('enough money');
    expect(why('payment-declined', { reason: 'stolen-card' })).toBeUndefined();
    expect(why('hold-expired', {})).toBeUndefined();
});

test('whoever has a booking that stands is not told what to do about it', () => {
    expect(whatNext({ status: 'CANCELLED', reason: { code: 'capture-failed' } })).toBeUndefined();
    expect(whatNext({ status: 'CONFIRMED', reason: null })).toBeUndefined();
});

describe('a step of a booking', () => {
    test('that rejected it says for which reason', () => {
        const details = { reason: 'voucher-unusable', detail: 'used-up' };
        expect(whyOf({ code: 'booking-rejected', details })).toBe('That voucher was used already.');
        expect(whyOf({ code: 'booking-rejected', details: {} })).toBeUndefined();
    });

    test('that refused something says what, and what to do', () => {
        const refused = { code: 'request-refused', details: { asked: 'payment', code: 'hold-expired' } };
        expect(stepName(refused)).toBe('Payment refused');
        expect(whyOf(refused)).toBe('The time to pay is over. Nothing was charged.');
        expect(stepName({ ...refused, details: {} })).toBe('Asked for, and not possible');
    });

    test('has a name of its own for everything that a booking may be asked', () => {
        const asked = askedOfBookings();
        expect(asked).toContain('payment');
        expect(asked.filter((last) => !(`refused.${last}` in en))).toEqual([]);
    });

    test('whose reason is no word of ours says nothing of it', () => {
        expect(whyOf({ code: 'voucher-released', details: { reason: 'BOOKING_NEVER_PLACED' } })).toBeUndefined();
        expect(whyOf({ code: 'payment-declined', details: { reason: 'no-answer' } })).toContain('did not answer');
    });
});
