import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { quoteCancellation } from '../api/changes';
import type { Booking, CancellationQuote } from '../api/types';
import { show } from '../testing/page';
import { CancelPage } from './CancelPage';

const BOOKING = {
    ...{ bookingId: 'b', locator: 'ABC234', status: 'CONFIRMED', version: 1 },
    items: [{ itemId: 'i1', flightId: 'f1', cabin: 'ECONOMY', status: 'CONFIRMED' }],
    passengers: ['Anna', 'Ben'].map((givenName) => ({ passengerId: givenName, givenName, type: 'ADULT' })),
} as unknown as Booking;

const nothing = { amount: '0.00', currency: 'EUR' };
let expiresAt = '2098-01-01T00:00:00Z';

vi.mock('../api/calls', async (original) => ({ ...(await original<object>()), booking: async () => BOOKING }));
vi.mock('../api/changes', async (original) => ({ ...(await original<object>()), quoteCancellation: vi.fn() }));
vi.mocked(quoteCancellation).mockImplementation(
    async () => ({ quoteId: 'q', refund: nothing, fee: nothing, lines: [], expiresAt }) as CancellationQuote,
);

const PART = 'Some passengers or flights';
const ASK = 'See what comes back';
const BEN = { items: ['i1'], passengers: ['Ben'] };
const asked = () => vi.mocked(quoteCancellation).mock.calls.map(([, scope]) => scope);
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }, { timeout: 3000 }));
const isChecked = async (name: string) => (await screen.findByLabelText<HTMLInputElement>(name)).checked;

/** Ben's part alone is asked about. */
async function quoted() {
    show(<CancelPage bookingId="b" />);
    fireEvent.click(await screen.findByLabelText(PART));
    fireEvent.click(screen.getByLabelText('Anna'));
    await press(ASK);
}

afterEach(() => {
    cleanup();
    vi.mocked(quoteCancellation).mockClear();
});

test('whoever goes back from an offer finds what they had chosen', async () => {
    await quoted();
    await press('Back');
    expect(await isChecked(PART)).toBe(true);
    expect(await isChecked('Anna')).toBe(false);
    expect(await isChecked('Ben')).toBe(true);
});

test('a new offer is for the same part, also where it is refused', async () => {
    expiresAt = '2020-01-01T00:00:00Z';
    await quoted();
    vi.mocked(quoteCancellation).mockRejectedValueOnce(new TypeError('offline'));
    await press('Ask for a new offer');
    await screen.findByRole('alert');
    await press(ASK);
    expect(asked()).toEqual([BEN, BEN, BEN]);
});
