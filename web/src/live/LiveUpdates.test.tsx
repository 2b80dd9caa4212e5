import { act, cleanup } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Me } from '../api/types';
import { EDITED, queries } from '../app/queries';
import type { Session } from '../session/session';
import { show } from '../testing/page';
import { LiveUpdates, refresh } from './LiveUpdates';
import { follow } from './stream';

const ANNA: Session = { state: 'signed-in', me: { userId: 'anna', roles: ['ADMIN'] } as unknown as Me };

vi.mock('./stream', () => ({ follow: vi.fn() }));
vi.mock('../session/session', async (original) => ({ ...(await original<object>()), useSession: () => ANNA }));

afterEach(cleanup);

function refreshedBy(event: string): unknown[] {
    const asked = vi.spyOn(queries, 'invalidateQueries');
    refresh({ event, data: {} });
    const keys = asked.mock.calls.map(([filter]) => filter?.queryKey?.[0]);
    asked.mockRestore();
    return keys;
}

test('a booking that changes is looked at again, with its story', () => {
    expect(refreshedBy('booking')).toEqual(['bookings', 'booking', 'timeline', 'notifications']);
});

test('a price that was met shows in the bell and among the alerts', () => {
    expect(refreshedBy('alert')).toEqual(['notifications', 'alerts']);
});

test('after a gap everything is looked at again', () => {
    expect(refreshedBy('reset')).toContain('booking');
    expect(refreshedBy('reset')).toContain('alerts');
});

test('a beginning or a sign of life changes nothing', () => {
    expect(refreshedBy('ready')).toEqual([]);
});

test('when the API is heard again all that is shown is looked at again, but for what is being edited', async () => {
    await act(async () => void show(<LiveUpdates />));
    await queries.prefetchQuery({ queryKey: ['shown'], queryFn: () => 'as it was' });
    await queries.prefetchQuery({ queryKey: ['edited'], queryFn: () => 'as it was', ...EDITED });
    const [follower] = vi.mocked(follow).mock.lastCall ?? [];
    act(() => follower?.standing(false));
    act(() => follower?.standing(true));
    expect(queries.getQueryState(['shown'])?.isInvalidated).toBe(true);
    expect(queries.getQueryState(['edited'])?.isInvalidated).toBe(false);
});
