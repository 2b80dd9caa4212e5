import { expect, test } from 'vitest';
import type { Booking } from '../api/types';
import { doneFrom } from '../bookings/done';
import { flying, fullName, itsFlights, partyIn, seated } from '../bookings/people';
import { exchangeFrom } from './exchangeChoice';
import { ruleText } from './rules';

const BOOKING = {
    status: 'CONFIRMED',
    passengers: [
        { passengerId: 'anna', type: 'ADULT', givenName: 'Anna', familyName: 'Almeida' },
        { passengerId: 'ben', type: 'CHILD', givenName: 'Ben' },
        { passengerId: 'eva', type: 'INFANT' },
    ],
    items: [
        { itemId: 'i1', flightId: 'f1', status: 'CONFIRMED' },
        { itemId: 'i2', flightId: 'f2', status: 'CONFIRMED', passengers: ['anna'] },
        { itemId: 'i3', flightId: 'f3', status: 'EXCHANGED' },
    ],
} as unknown as Booking;

test('a rule is worded by its share', () => {
    expect(ruleText('refund-50-percent')).toBe('The fare gives 50 % back');
    expect(ruleText('refund-0-percent')).toBe('The fare is not refundable');
    expect(ruleText('departed')).toContain('has left');
    expect(ruleText('by-royal-decree')).toContain('by-royal-decree');
});

test('who gave a place up does not fly, and an infant has no seat', () => {
    const [both, one] = BOOKING.items;
    expect(both && flying(BOOKING, both)).toHaveLength(3);
    expect(both && seated(BOOKING, both).map(({ passengerId }) => passengerId)).toEqual(['anna', 'ben']);
    expect(one && flying(BOOKING, one).map(({ passengerId }) => passengerId)).toEqual(['anna']);
});

test('a party is searched for as it flies', () => {
    expect(partyIn(BOOKING.passengers)).toEqual({ adults: 1, children: 1, infants: 1 });
});

test('flights that were exchanged are no longer those of the booking', () => {
    expect(itsFlights(BOOKING).map(({ itemId }) => itemId)).toEqual(['i1', 'i2']);
});

test('a name that is partly masked is what is left of it', () => {
    expect(BOOKING.passengers.map(fullName)).toEqual(['Anna Almeida', 'Ben', '']);
});

test('an address cut by hand says nothing that is not so', () => {
    expect(doneFrom({ done: 'won-the-lottery' })).toEqual({});
    expect(doneFrom({ done: 'cancelled' })).toEqual({ done: 'cancelled' });
    expect(exchangeFrom({ item: 'i1', date: 'tomorrow' })).toEqual({ item: 'i1' });
    expect(exchangeFrom({ date: '2026-12-20' })).toEqual({ date: '2026-12-20' });
});
