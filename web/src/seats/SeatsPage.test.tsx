import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chooseSeats } from '../api/changes';
import { Problem } from '../api/problem';
import type { Booking, SeatWish } from '../api/types';
import { queries } from '../app/queries';
import { lookAgain } from '../bookings/useBooking';
import { show } from '../testing/page';
import { SeatsPage } from './SeatsPage';

const SAVE = 'Save these seats';

let version = 1;
let isAway = false;

const item = (number: number) => ({ itemId: `i${number}`, flightId: `f${number}`, cabin: 'ECONOMY', status: 'HELD' });

const booking = () =>
    ({
        ...{ bookingId: 'b', locator: 'ABC234', status: 'HELD', version },
        items: [item(1), item(2)],
        passengers: [{ passengerId: 'anna', givenName: 'Anna', type: 'ADULT' }],
    }) as unknown as Booking;

function unlessAway<T>(answer: T): T {
    if (isAway) throw new Problem({ code: 'forbidden' }, 403);
    return answer;
}

vi.mock('../checkout/FlightSummary', () => ({ FlightSummary: () => null, useFlight: () => ({}) }));
vi.mock('../api/calls', async (original) => ({ ...(await original<object>()), booking: async () => booking() }));
vi.mock('../api/changes', async (original) => ({
    ...(await original<object>()),
    chooseSeats: vi.fn(),
    seatsOfBooking: async () =>
        unlessAway({ items: ['1', '2'].map((n) => ({ itemId: `i${n}`, passengerId: 'anna', seat: '1A' })) }),
    seatsOfFlight: async () =>
        unlessAway({ seatMap: [{ cabin: 'ECONOMY', layout: 'ABC', rows: [{ row: 1, seats }] }] }),
}));

const seats = ['1A', '1B', '1C'].map((seat) => ({ seat, position: 'WINDOW', state: seat === '1A' ? 'TAKEN' : 'FREE' }));

const buttons = (name: RegExp) => screen.getAllByRole('button', { name });
const isPicked = (name: RegExp) => buttons(name).map((button) => button.getAttribute('aria-pressed'));

/** Anna takes 1B on the first flight and 1C on the second. */
async function picked() {
    const router = show(<SeatsPage bookingId="b" />);
    await waitFor(() => expect(buttons(/^1B/)).toHaveLength(2));
    fireEvent.click(buttons(/^1B/)[0] as HTMLElement);
    fireEvent.click(buttons(/^1C/)[1] as HTMLElement);
    return router;
}

const save = () => fireEvent.click(screen.getByRole('button', { name: SAVE }));

beforeEach(() => {
    [version, isAway] = [1, false];
    vi.mocked(chooseSeats).mockReset();
});

afterEach(cleanup);

test('what was picked on several flights is saved at once', async () => {
    vi.mocked(chooseSeats).mockImplementation(async () => booking());
    const router = await picked();
    save();
    await waitFor(() => expect(router.state.location.pathname).toBe('/my/bookings/b'));
    const wishes: SeatWish[] = [
        { itemId: 'i1', passengerId: 'anna', seat: '1B' },
        { itemId: 'i2', passengerId: 'anna', seat: '1C' },
    ];
    expect(vi.mocked(chooseSeats).mock.calls).toEqual([['b', wishes]]);
});

test('a refusal that the booking notes stays to be read, and takes no more than the seat that has gone', async () => {
    vi.mocked(chooseSeats).mockImplementation(async () => {
        version++;
        throw new Problem({ code: 'seat-taken', flightId: 'f1', seat: '1B', alternatives: ['1C'] }, 409);
    });
    await picked();
    save();
    const refusal = await screen.findByRole('alert');
    await waitFor(() => expect(queries.getQueryData<Booking>(['booking', 'b'])?.version).toBe(2));
    await waitFor(() => expect(queries.isFetching()).toBe(0));
    expect(document.activeElement).toBe(refusal);
    expect(refusal.textContent).toContain('Free nearby: 1C');
    expect(refusal.textContent).toContain('Seat 1B');
    expect(isPicked(/^1B/)).toEqual(['false', 'false']);
    expect(isPicked(/^1C/)).toEqual(['false', 'true']);
});

test('what was picked outlives what happens to the booking elsewhere, and seats that cannot be read again', async () => {
    await picked();
    version++;
    await act(() => lookAgain('b'));
    await waitFor(() => expect(queries.isFetching()).toBe(0));
    expect(isPicked(/^1B/)).toEqual(['true', 'false']);
    isAway = true;
    await act(() => queries.refetchQueries({ queryKey: ['seat-map'] }));
    expect(isPicked(/^1C/)).toEqual(['false', 'true']);
});
