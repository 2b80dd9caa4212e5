import { expect, test, vi } from 'vitest';
import { queries } from '../app/queries';
import { refresh } from './LiveUpdates';

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
