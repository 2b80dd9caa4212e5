import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Airport } from '../api/types';
import { placeMeant } from '../places/places';
import { show } from '../testing/page';
import { type SearchQuery, searchOf } from './query';
import { SearchForm } from './SearchForm';

vi.mock('../places/places', () => ({ useAirport: () => undefined, useSuggestions: () => [], placeMeant: vi.fn() }));

const SEVERAL = { origin: 'LIS', destination: 'JFK', date: '2026-12-20', legs: 'JFK-BOS-2026-12-24' };

const asked = async (query: Partial<SearchQuery>) => {
    show(<SearchForm initial={searchOf(query)} />);
    await screen.findByRole('search');
};

const type = (field: HTMLElement | undefined, value: string) =>
    fireEvent.change(field as HTMLElement, { target: { value } });

const days = (name: string) => screen.getAllByLabelText<HTMLInputElement>(name).map(({ value }) => value);

afterEach(cleanup);

test('a place that is found late leaves alone what was typed since', async () => {
    let found = (_: Airport) => {};
    vi.mocked(placeMeant).mockReturnValue(
        new Promise((resolve) => {
            found = resolve;
        }),
    );
    await asked(SEVERAL);
    const to = screen.getAllByRole<HTMLInputElement>('combobox', { name: 'To' })[1];
    type(to, 'chicago');
    fireEvent.blur(to as HTMLElement);
    type(screen.getAllByLabelText('Departure')[1], '2026-12-27');
    found({ iata: 'ORD', city: 'Chicago', name: 'O’Hare' } as Airport);
    await waitFor(() => expect(to?.value).toBe('ORD'));
    expect(days('Departure')).toEqual(['2026-12-20', '2026-12-27']);
});

test('the kind of a trip switches also while there is no day', async () => {
    await asked({ origin: 'LIS', destination: 'JFK', date: '2026-12-20' });
    type(screen.getByLabelText('Departure'), '');
    fireEvent.click(screen.getByLabelText('There and back'));
    expect(days('Return')).toEqual(['']);
    fireEvent.click(screen.getByLabelText('Several cities'));
    expect(days('Departure')).toEqual(['', '']);
});
