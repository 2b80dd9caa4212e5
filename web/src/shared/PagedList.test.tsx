import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Problem } from '../api/problem';
import { queries } from '../app/queries';
import { LOOK_AGAIN, PagedList } from './PagedList';

const NOTHING = 'nothing';

let there: string[] = [];
let nextCursor: string | null = null;
let isAway = false;
let asked = 0;

/** Two of them are a page; the rest comes when it is asked for. */
async function read(cursor: string | undefined) {
    asked++;
    if (isAway) throw new Problem({ code: 'forbidden' }, 403);
    return cursor ? { items: ['later'], nextCursor: null } : { items: there, nextCursor };
}

function show(follows = true) {
    render(
        <MantineProvider>
            <QueryClientProvider client={queries}>
                <PagedList queryKey={['things']} read={read} empty={<p>{NOTHING}</p>} follows={follows}>
                    {(items) => items.map((item) => <p key={item}>{item}</p>)}
                </PagedList>
            </QueryClientProvider>
        </MantineProvider>,
    );
    return pass(10);
}

const pass = (time: number) => act(() => vi.advanceTimersByTimeAsync(time));

beforeEach(() => {
    vi.useFakeTimers();
    queries.clear();
    [there, nextCursor, isAway, asked] = [['one'], null, false, 0];
});

afterEach(() => {
    cleanup();
    vi.useRealTimers();
});

test('what is new shows without a reload, and is said aloud', async () => {
    await show();
    there = ['one', 'two'];
    await pass(LOOK_AGAIN + 100);
    expect(screen.getByText('two')).toBeTruthy();
    expect(screen.getByText('1 new entry.')).toBeTruthy();
});

test('the first that comes to an empty list, and the last that goes, show too', async () => {
    there = [];
    await show();
    expect(screen.getByText(NOTHING)).toBeTruthy();
    there = ['one'];
    await pass(LOOK_AGAIN + 100);
    expect(screen.getByText('one')).toBeTruthy();
    there = [];
    await pass(LOOK_AGAIN);
    expect(screen.getByText(NOTHING)).toBeTruthy();
    expect(screen.queryByText(/new entr/)).toBeNull();
});

test('a list that follows nothing is asked for once', async () => {
    await show(false);
    await pass(3 * LOOK_AGAIN);
    expect(asked).toBe(1);
});

test('nobody looks again while nobody sees it', async () => {
    await show();
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await pass(3 * LOOK_AGAIN);
    vi.restoreAllMocks();
    expect(asked).toBe(1);
});

test('a page more that was asked for is not news', async () => {
    nextCursor = 'on';
    await show();
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await pass(100);
    expect(screen.getByText('later')).toBeTruthy();
    expect(screen.queryByText(/new entr/)).toBeNull();
});

test('what was read stays when it cannot be read again, also that there was nothing', async () => {
    there = [];
    await show();
    isAway = true;
    await pass(LOOK_AGAIN + 100);
    expect(screen.getByText(NOTHING)).toBeTruthy();
    expect(screen.getByText('Your account may not do that.')).toBeTruthy();
});
