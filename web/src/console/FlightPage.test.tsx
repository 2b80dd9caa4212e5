import { onlineManager } from '@tanstack/react-query';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { Activity, useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changeFlight } from '../api/calls';
import { Problem } from '../api/problem';
import { lookAgainAtAll, queries } from '../app/queries';
import { show } from '../testing/page';
import { FlightPage } from './FlightPage';

let version: number;

const flight = () => ({
    etag: `"${version}"`,
    flight: {
        ...{ flightId: 'f', flightNumber: 'SK1', origin: 'LIS', destination: 'JFK', status: 'SCHEDULED', cabins: [] },
        departure: '2026-12-20T10:00:00Z',
        arrival: `2026-12-20T1${version}:00:00Z`,
    },
});

vi.mock('../api/calls', async (original) => ({
    ...(await original<object>()),
    administeredFlight: async () => flight(),
    changeFlight: vi.fn(),
}));
vi.mock('../places/places', () => ({ useAirport: () => undefined, useSuggestions: () => [], placeMeant: vi.fn() }));

const typed = '2026-12-20T09:30';
const departure = () => screen.findByLabelText<HTMLInputElement>(/^Departure/);
const arrival = async () => (await screen.findByLabelText<HTMLInputElement>(/^Arrival/)).value;
const asked = () => waitFor(() => expect(queries.isFetching()).toBe(0));
let signIn = (_: boolean) => {};
let visit = (_: number) => {};

function Page() {
    const [isHere, setHere] = useState(true);
    const [number, setNumber] = useState(1);
    [signIn, visit] = [setHere, setNumber];
    return (
        <Activity mode={isHere ? 'visible' : 'hidden'}>
            <FlightPage key={number} flightId="f" />
        </Activity>
    );
}

/** Somebody begins to change the flight, and somebody else is quicker. */
async function typedAndChanged() {
    show(<Page />);
    fireEvent.change(await departure(), { target: { value: typed } });
    version++;
}

beforeEach(() => {
    version = 1;
});

afterEach(() => {
    onlineManager.setOnline(true);
    cleanup();
});

test('what was typed outlives a connection that was lost', async () => {
    await typedAndChanged();
    await act(async () => {
        onlineManager.setOnline(false);
        onlineManager.setOnline(true);
        await lookAgainAtAll();
    });
    await asked();
    expect((await departure()).value).toBe(typed);
});

test('what was typed outlives a session that ended and was taken up again', async () => {
    await typedAndChanged();
    await act(async () => signIn(false));
    await act(async () => signIn(true));
    await asked();
    expect((await departure()).value).toBe(typed);
});

test('whoever saves what somebody else changed meanwhile is told, and sees theirs', async () => {
    vi.mocked(changeFlight).mockRejectedValueOnce(new Problem({ code: 'stale' }, 412));
    await typedAndChanged();
    fireEvent.click(screen.getByRole('button', { name: 'Save changes' }));
    await screen.findByRole('alert');
    expect(await arrival()).toBe('2026-12-20T12:00');
});

test('each visit reads the flight anew', async () => {
    await typedAndChanged();
    await act(async () => visit(2));
    await asked();
    expect(await arrival()).toBe('2026-12-20T12:00');
});
