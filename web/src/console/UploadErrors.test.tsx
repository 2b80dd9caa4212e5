import './words';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { uploadStatus } from '../api/calls';
import { Problem } from '../api/problem';
import { queries } from '../app/queries';
import { UploadErrors } from './UploadErrors';

vi.mock('../api/calls', () => ({ uploadStatus: vi.fn() }));

const page = (lines: number[], nextCursor: string | null = null) => ({
    errors: lines.map((line) => ({ line, field: 'price', message: `wrong in ${line}` })),
    nextCursor,
});

const answer = vi.mocked(uploadStatus);
const answers = (found: ReturnType<typeof page>) => answer.mockResolvedValueOnce(found as never);

function show(isDone: boolean) {
    render(
        <MantineProvider>
            <QueryClientProvider client={queries}>
                <UploadErrors job="j" isDone={isDone} />
            </QueryClientProvider>
        </MantineProvider>,
    );
}

beforeEach(() => {
    queries.clear();
    answer.mockReset();
});

afterEach(cleanup);

test('a file that went through says that every row was right', async () => {
    answers(page([]));
    show(true);
    await screen.findByText('Every row was right');
});

test('of a job that stopped nobody knows that', async () => {
    answers(page([]));
    show(false);
    await vi.waitFor(() => expect(screen.queryByRole('status')).toBeNull());
    expect(screen.queryByText('Every row was right')).toBeNull();
});

test('what was read stays when the next page cannot be had, and is tried again', async () => {
    answers(page([2], 'on'));
    show(true);
    await screen.findByText('wrong in 2');
    answer.mockRejectedValueOnce(new Problem({ code: 'forbidden' }, 403));
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await screen.findByText('Your account may not do that.');
    expect(screen.getByText('wrong in 2')).toBeTruthy();
    answers(page([3]));
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('wrong in 3');
});
