import { beforeEach, expect, test } from 'vitest';
import type { Booking, Me } from '../api/types';
import { choiceFrom, chosenItems, chosenTotal, orderOf, withoutOffer } from './choice';
import { draftFor, keepDraft, passengerRequests } from './draft';
import { decided, keyFor } from './keys';
import { lookAgainAfter, stageOf } from './stage';

const ANNA: Me = {
    userId: 'anna',
    email: 'anna@example.org',
    displayName: 'Anna Maria Almeida',
    roles: ['TRAVELLER'],
    createdAt: '2026-11-01T09:00:00Z',
};
const ALONE = { adults: 1, children: 0, infants: 0 };

const booking = (part: Partial<Booking>): Booking => ({
    bookingId: 'b',
    locator: 'ABC234',
    status: 'HELD',
    total: { amount: '10.00', currency: 'EUR' },
    items: [],
    passengers: [],
    contact: { email: ANNA.email },
    payBy: '2999-01-01T00:00:00Z',
    createdAt: '2026-11-01T09:00:00Z',
    version: 1,
    ...part,
});

beforeEach(() => sessionStorage.clear());

test('the first passenger and the contact are prefilled from the account', () => {
    const draft = draftFor(ALONE, ANNA);
    expect(draft.passengers[0]).toMatchObject({ givenName: 'Anna', familyName: 'Maria Almeida' });
    expect(draft.contact.email).toBe('anna@example.org');
});

test('what was typed is there again, by kind of passenger', () => {
    const typed = { givenName: 'Bento', familyName: 'Barros', type: 'CHILD' as const, dateOfBirth: '2020-02-03' };
    keepDraft({ passengers: [typed], contact: { email: 'b@example.org', phone: '' } });
    const draft = draftFor({ adults: 1, children: 1, infants: 0 }, ANNA);
    expect(draft.passengers[1]).toEqual(typed);
    expect(draft.contact.email).toBe('b@example.org');
});

test('an adult is asked for no date of birth', () => {
    const [adult] = passengerRequests(draftFor(ALONE, ANNA));
    expect(adult).not.toHaveProperty('dateOfBirth');
});

test('the same intention keeps its key until it is decided', () => {
    const first = keyFor('payment', 'tok_ok');
    expect(keyFor('payment', 'tok_ok')).toBe(first);
    expect(keyFor('payment', 'tok_slow')).not.toBe(first);
    const second = keyFor('payment', 'tok_slow');
    decided('payment');
    expect(keyFor('payment', 'tok_slow')).not.toBe(second);
});

test('a choice is read from its link', () => {
    const choice = { items: 'f1~FLEX,f2', total: 'EUR129.90', ...ALONE };
    expect(chosenItems(choice)).toEqual([{ flightId: 'f1', fareCode: 'FLEX' }, { flightId: 'f2' }]);
    expect(chosenTotal(choice)).toEqual({ amount: '129.90', currency: 'EUR' });
    expect(chosenTotal({ ...choice, total: 'much' })).toBeUndefined();
});

test('an offer is booked by its name, and by its flights once it holds no more', () => {
    const choice = choiceFrom({ offer: 'signed', items: 'f1~FLEX', total: 'EUR129.90' });
    expect(orderOf(choice)).toEqual({ offerId: 'signed' });
    const dearer = withoutOffer(choice, { amount: '139.90', currency: 'EUR' });
    expect(orderOf(dearer)).toEqual({
        items: [{ flightId: 'f1', fareCode: 'FLEX' }],
        expectedTotal: { amount: '139.90', currency: 'EUR' },
    });
    expect(choiceFrom({ items: 'f1' })).not.toHaveProperty('offer');
});

test('a held booking is to be paid, while its payment runs it is being paid, and past its moment it is over', () => {
    expect(stageOf(booking({}))).toBe('to-pay');
    expect(stageOf(booking({ payment: { status: 'REQUESTED' } }))).toBe('paying');
    expect(stageOf(booking({ payment: { status: 'DECLINED' } }))).toBe('to-pay');
    expect(stageOf(booking({ payBy: '2020-01-01T00:00:00Z' }))).toBe('expired');
});

test('nobody looks again at what is over', () => {
    expect(lookAgainAfter(booking({ status: 'CONFIRMED' }))).toBe(false);
    expect(lookAgainAfter(booking({ status: 'PENDING' }))).toBe(1000);
});
