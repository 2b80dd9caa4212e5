import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import './words';
import type { Airport } from '../api/types';
import { placeMeant } from '../places/places';
import { show } from '../testing/page';
import { FlightFilterForm } from './FlightFilterForm';

vi.mock('../places/places', () => ({ useAirport: () => undefined, useSuggestions: () => [], placeMeant: vi.fn() }));

afterEach(cleanup);

test('a place that is found late leaves alone what was typed since', async () => {
    let found = (_: Airport) => {};
    vi.mocked(placeMeant).mockReturnValue(
        new Promise((resolve) => {
            found = resolve;
        }),
    );
    show(<FlightFilterForm filter={{}} />);
    const from = await screen.findByRole<HTMLInputElement>('combobox', { name: 'From' });
    const date = screen.getByLabelText<HTMLInputElement>('Departure');
    fireEvent.change(from, { target: { value: 'lisbon' } });
    fireEvent.blur(from);
    fireEvent.change(date, { target: { value: '2026-12-20' } });
    found({ iata: 'LIS', city: 'Lisbon', name: 'Humberto Delgado' } as Airport);
    await waitFor(() => expect(from.value).toBe('LIS'));
    expect(date.value).toBe('2026-12-20');
});
