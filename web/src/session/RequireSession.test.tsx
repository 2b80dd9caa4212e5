import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Me } from '../api/types';
import { RequireSession } from './RequireSession';
import type { Session } from './session';

let session: Session;

vi.mock('./session', async (original) => ({ ...(await original<object>()), useSession: () => session }));
vi.mock('./SignInForm', () => ({ SignInForm: () => null }));

const signedIn = (userId: string): Session => ({ state: 'signed-in', me: { userId, roles: ['TRAVELLER'] } as Me });

function Form() {
    const [text, setText] = useState('');
    return <input aria-label="text" value={text} onChange={(event) => setText(event.currentTarget.value)} />;
}

const page = () => (
    <MantineProvider>
        <RequireSession reason="why">
            <Form />
        </RequireSession>
    </MantineProvider>
);

const field = () => screen.queryByLabelText<HTMLInputElement>('text');

/** Somebody typed, and then it was as said. */
function typedAndThen(next: Session) {
    session = signedIn('anna');
    const shown = render(page());
    fireEvent.change(screen.getByLabelText('text'), { target: { value: 'half a form' } });
    session = next;
    shown.rerender(page());
    return shown;
}

afterEach(cleanup);

test('what was typed waits unseen for the same person when a session ends by itself', () => {
    const { rerender } = typedAndThen({ state: 'anonymous', endedFor: 'anna' });
    expect(screen.getByRole('heading', { name: 'Sign in' })).toBeTruthy();
    expect(field()?.style.display).toBe('none');
    session = signedIn('anna');
    rerender(page());
    expect(field()?.value).toBe('half a form');
    expect(field()?.style.display).toBe('');
    expect(screen.queryByRole('heading', { name: 'Sign in' })).toBeNull();
});

test('nobody else finds it', () => {
    const { rerender } = typedAndThen({ state: 'anonymous', endedFor: 'anna' });
    session = signedIn('ben');
    rerender(page());
    expect(field()?.value).toBe('');
});

test('whoever signs out leaves nothing', () => {
    typedAndThen({ state: 'anonymous' });
    expect(field()).toBeNull();
});
