import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { More } from './More';
import { Failed } from './states';

const shown = (content: ReactNode) => <MantineProvider>{content}</MantineProvider>;

afterEach(cleanup);

test('whoever asks for the last page is told that it was', () => {
    const onMore = vi.fn();
    const list = (hasMore: boolean) => shown(<More hasMore={hasMore} isLoading={false} onMore={onMore} />);
    const { rerender } = render(list(true));
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(onMore).toHaveBeenCalledOnce();
    rerender(list(false));
    expect(document.activeElement).toBe(screen.getByText('That is all.'));
});

test('a list that was whole from the start says nothing', () => {
    render(shown(<More hasMore={false} isLoading={false} onMore={() => undefined} />));
    expect(screen.queryByText('That is all.')).toBeNull();
});

test('trying again is busy until it is known what came of it', async () => {
    let over = () => {};
    const retry = vi.fn(
        () =>
            new Promise<void>((resolve) => {
                over = resolve;
            }),
    );
    render(shown(<Failed error={new TypeError('offline')} retry={retry} />));
    const button = screen.getByRole('button', { name: 'Try again' });
    fireEvent.click(button);
    await waitFor(() => expect(button.getAttribute('data-loading')).toBe('true'));
    over();
    await waitFor(() => expect(button.getAttribute('data-loading')).toBeNull());
    expect(retry).toHaveBeenCalledOnce();
});
