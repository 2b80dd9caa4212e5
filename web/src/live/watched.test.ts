import { expect, test, vi } from 'vitest';
import { watchedFlights, watchFlights, whenWatchedChange } from './watched';

test('what is looked at is watched, and no longer when nobody looks', () => {
    const told = vi.fn();
    const silence = whenWatchedChange(told);
    const leave = watchFlights(['f1', 'f2']);
    const leaveAgain = watchFlights(['f2']);
    expect(watchedFlights()).toEqual(['f2', 'f1']);
    expect(told).toHaveBeenCalledTimes(2);
    leaveAgain();
    leave();
    expect(watchedFlights()).toEqual([]);
    silence();
    watchFlights(['f3'])();
    expect(told).toHaveBeenCalledTimes(4);
});

test('no more are asked for than the API tells of, the newest first', () => {
    const leave = watchFlights(Array.from({ length: 30 }, (_, at) => `old ${at}`));
    const leaveNew = watchFlights(['new']);
    expect(watchedFlights()).toHaveLength(20);
    expect(watchedFlights()[0]).toBe('new');
    leaveNew();
    leave();
});
