import { expect, test } from 'vitest';
import type { AdministeredFlight } from '../api/types';
import { requestOf as blockRequest } from './blockDraft';
import {
    cabinsMissing,
    cabinsTaken,
    currencyOf,
    draftOf,
    newCabin,
    newFare,
    newFlight,
    planOf,
    repeatedOn,
    requestOf,
    soldIn,
} from './flightDraft';
import { flightFilterFrom, isEmptyFilter, withoutBlanks } from './flightFilter';
import { dateFrom, statusFrom } from './searches';
import { leftIn, missingIn, seatsIn, seatsOf } from './stock';
import { currencyOf as usualCurrency } from './useUsualCurrency';
import { NEW_VOUCHER, requestOf as voucherRequest } from './voucherDraft';

const CABIN = { cabin: 'ECONOMY', capacity: 10, sold: 4, held: 2, blocked: 1, overbooking: 2, fares: [] };
const FLIGHT = {
    flightId: 'f',
    flightNumber: 'TX1',
    origin: 'LIS',
    destination: 'JFK',
    departure: '2026-12-20T10:00:00+00:00',
    arrival: '2026-12-20T13:00:00-05:00',
    cabins: [
        {
            ...CABIN,
            fares: [
                {
                    fareCode: 'LIGHT',
                    price: { amount: '99.00', currency: 'EUR' },
                    seats: 8,
                    conditions: {
                        refundPercent: 30,
                        bags: 0,
                        changeFee: { amount: '40.00', currency: 'EUR' },
                        childPrice: { amount: '50.00', currency: 'EUR' },
                    },
                },
            ],
        },
    ],
} as unknown as AdministeredFlight;

test('what is left to sell counts blocked seats and overbooking', () => {
    expect(FLIGHT.cabins.map(leftIn)).toEqual([5]);
    expect(seatsOf(FLIGHT)).toEqual({ capacity: 10, sold: 4, held: 2 });
});

test('a map has as many seats as its rows and letters, less those that are missing', () => {
    expect(seatsIn({ firstRow: 1, lastRow: 3, layout: 'AB CD', missing: ['1A'] })).toBe(11);
    expect(missingIn(['1A', '9C'], 1, 3)).toEqual(['1A']);
});

test('a flight that is saved unchanged says what it said before', () => {
    const [cabin] = requestOf(draftOf(FLIGHT)).cabins ?? [];
    expect(cabin?.fares[0]?.conditions).toEqual(FLIGHT.cabins[0]?.fares[0]?.conditions);
    expect(cabin?.fares[0]?.price).toEqual({ amount: '99.00', currency: 'EUR' });
});

test('a time that was left alone is sent as it came, for an hour that goes by twice has two of them', () => {
    const again = { departure: '2026-10-25T01:30:00+00:00', arrival: '2026-10-25T01:50:00-01:00' };
    const flight = { ...FLIGHT, ...again };
    expect(requestOf(draftOf(flight), flight)).toMatchObject(again);
    const later = { ...draftOf(flight), departure: '2026-10-25T01:40' };
    expect(requestOf(later, flight)).toMatchObject({ ...again, departure: '2026-10-25T01:40' });
});

test('a flight that loses a cabin says why, and that its seats may go', () => {
    const before = draftOf(FLIGHT);
    const after = { ...before, cabins: [], reason: ' a smaller aircraft ', allowOversale: true };
    expect(requestOf(after)).toMatchObject({ reason: 'a smaller aircraft', allowOversale: true });
    expect(requestOf({ ...before, reason: ' ', allowOversale: false })).toEqual(requestOf(before));
    expect(cabinsTaken(after, before)).toEqual(before.cabins);
    expect(cabinsTaken(before, before)).toEqual([]);
});

test('a fee that was emptied is no fee', () => {
    const draft = draftOf(FLIGHT);
    const [cabin] = draft.cabins;
    const free = {
        ...draft,
        cabins: cabin ? [{ ...cabin, fares: cabin.fares.map((f) => ({ ...f, changeFee: '' })) }] : [],
    };
    expect(requestOf(free).cabins?.[0]?.fares[0]?.conditions).not.toHaveProperty('changeFee');
});

test('a filter keeps what makes sense', () => {
    expect(flightFilterFrom({ origin: 'LIS', destination: 'nowhere', date: '2026-12-20' })).toEqual({
        origin: 'LIS',
        date: '2026-12-20',
    });
    expect(isEmptyFilter(withoutBlanks({ origin: '', destination: '', date: '' }))).toBe(true);
    expect(statusFrom({ status: 'LOST' })).toEqual({});
    expect(dateFrom({ date: '2026-12-20' })).toEqual({ date: '2026-12-20' });
});

test('a voucher is worth a share or an amount, never both', () => {
    expect(voucherRequest(NEW_VOUCHER)).toEqual({ kind: 'PERCENT', percent: 10, uses: 1 });
    const money = voucherRequest({ ...NEW_VOUCHER, kind: 'MONEY', amount: '25', currency: 'EUR', code: 'SPRING' });
    expect(money).toEqual({ kind: 'MONEY', amount: { amount: '25.00', currency: 'EUR' }, uses: 1, code: 'SPRING' });
});

test('a voucher for seats only takes nothing off and has no budget', () => {
    const seats = voucherRequest({ ...NEW_VOUCHER, kind: 'SEATS', uses: 50, budget: '500', currency: 'EUR' });
    expect(seats).toEqual({ kind: 'SEATS', uses: 50 });
});

test('seats are blocked by number where there is a map, for whoever has a code where one is typed', () => {
    const draft = { seats: 3, numbers: '12a, 12b', reason: ' a meeting ', code: ' ' };
    expect(blockRequest(draft, 'ECONOMY', false)).toEqual({ cabin: 'ECONOMY', seats: 3, reason: 'a meeting' });
    expect(blockRequest({ ...draft, code: ' MEETING ' }, 'ECONOMY', true)).toEqual({
        cabin: 'ECONOMY',
        seatNumbers: ['12A', '12B'],
        reason: 'a meeting',
        code: 'MEETING',
    });
});

test('a voucher has the limits that were typed, and none else', () => {
    const limited = voucherRequest({ ...NEW_VOUCHER, uses: 50, usesPerTraveller: 1, budget: '500', currency: 'EUR' });
    expect(limited).toEqual({
        kind: 'PERCENT',
        percent: 10,
        uses: 50,
        usesPerTraveller: 1,
        budget: { amount: '500.00', currency: 'EUR' },
    });
    expect(voucherRequest({ ...NEW_VOUCHER, budget: ' ' })).not.toHaveProperty('budget');
});

test('a voucher is for dear bookings and for some days where that was typed', () => {
    const wanted = { least: '100', currency: 'EUR', firstDay: '2026-12-01', lastDay: '2026-12-24' };
    const some = voucherRequest({ ...NEW_VOUCHER, ...wanted });
    expect(some.minimumTotal).toEqual({ amount: '100.00', currency: 'EUR' });
    expect(Date.parse(some.validFrom ?? '')).toBe(Date.parse('2026-12-01T00:00:00'));
    expect(Date.parse(some.validUntil ?? '')).toBe(Date.parse('2026-12-24T23:59:59'));
    expect(voucherRequest(NEW_VOUCHER)).not.toHaveProperty('validFrom');
});

test('a voucher is worth an amount of the currency that was chosen, in its own coins', () => {
    const worth = (currency: string, amount: string) =>
        voucherRequest({ ...NEW_VOUCHER, kind: 'MONEY', amount, currency }).amount;
    expect(worth('USD', '25')).toEqual({ amount: '25.00', currency: 'USD' });
    expect(worth('JPY', '2500')).toEqual({ amount: '2500', currency: 'JPY' });
    expect(worth('KWD', '2.5')).toEqual({ amount: '2.500', currency: 'KWD' });
});

test('a flight that goes on certain days keeps its local times, and how much later it arrives', () => {
    const late = { ...newFlight('EUR'), departure: '2026-12-18T22:10', arrival: '2026-12-19T01:15' };
    const repeats = repeatedOn(late, ['SUNDAY', 'MONDAY']);
    expect(repeats).toEqual({ days: ['SUNDAY', 'MONDAY'], until: '2027-03-18' });
    expect(repeats && planOf(late, repeats)).toMatchObject({
        ...{ from: '2026-12-18', until: '2027-03-18', operatingDays: ['MONDAY', 'SUNDAY'] },
        ...{ departure: '22:10', arrival: '01:15', arrivesDaysLater: 1 },
    });
    expect(repeatedOn({ ...late, repeats }, [])).toBeUndefined();
    expect(repeatedOn({ ...late, departure: '' }, ['MONDAY'])).toEqual({ days: ['MONDAY'], until: '' });
    const shorter = { days: [], until: '2026-12-31' };
    expect(repeatedOn({ ...late, repeats: shorter }, ['MONDAY'])?.until).toBe('2026-12-31');
});

test('a new flight is sold in what the last one was sold in, all of its fares alike', () => {
    expect(usualCurrency([])).toBeUndefined();
    expect(usualCurrency([FLIGHT])).toBe('EUR');
    const draft = newFlight('JPY');
    expect(currencyOf(draft)).toBe('JPY');
    const [economy] = draft.cabins;
    expect(economy && newFare(economy, 'JPY')).toMatchObject({ currency: 'JPY', seats: economy?.capacity });
    const both = { ...draft, cabins: [...draft.cabins, newCabin('FIRST', 'JPY')] };
    expect(cabinsMissing(both)).toEqual(['PREMIUM', 'BUSINESS']);
    const dollars = requestOf(soldIn(both, 'USD')).cabins?.flatMap(({ fares }) => fares.map(({ price }) => price));
    expect(dollars).toEqual([
        { amount: '0.00', currency: 'USD' },
        { amount: '0.00', currency: 'USD' },
    ]);
});
