import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { book } from '../api/calls';
import type { Me } from '../api/types';
import { show } from '../testing/page';
import { BookingForm } from './BookingForm';

const ANNA: Me = {
    ...{ userId: 'anna', email: 'anna@example.org', displayName: 'Anna Almeida', roles: ['TRAVELLER'] },
    createdAt: '2026-11-01T09:00:00Z',
};
const CHOICE = { items: 'f1,f2', total: 'EUR129.90', adults: 1, children: 0, infants: 0 };
const BEST_EFFORT = 'Book those that can be had';

vi.mock('./ChosenTrip', () => ({ ChosenTrip: () => null }));
vi.mock('../api/calls', async (original) => ({ ...(await original<object>()), book: vi.fn() }));
vi.mocked(book).mockRejectedValue(new TypeError('offline'));

const asked = () => vi.mocked(book).mock.calls;

async function held() {
    const before = asked().length;
    fireEvent.click(screen.getByRole('button', { name: 'Hold seats and continue' }));
    await waitFor(() => expect(asked()).toHaveLength(before + 1));
}

afterEach(cleanup);

test('a booking that is asked for again after a reload is the same one', async () => {
    show(<BookingForm choice={CHOICE} me={ANNA} />);
    fireEvent.click(await screen.findByRole('radio', { name: BEST_EFFORT }));
    await held();
    cleanup();
    show(<BookingForm choice={CHOICE} me={ANNA} />);
    await screen.findByRole('radio', { name: BEST_EFFORT });
    await held();
    const [first, second] = asked();
    expect(first?.[0].policy).toBe('BEST_EFFORT');
    expect(second).toEqual(first);
});
