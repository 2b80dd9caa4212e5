import { useEffect } from 'react';

/** The API tells of so many flights at a time. */
const MOST = 20;

let wanted: string[][] = [];
const listeners = new Set<() => void>();

/** Whose seats somebody looks at now, those asked for last first. */
export function watchedFlights(): string[] {
    return [...new Set([...wanted].reverse().flat())].slice(0, MOST);
}

/** Calls whenever that is another list than before. */
export function whenWatchedChange(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
}

export function watchFlights(flights: string[]): () => void {
    become([...wanted, flights]);
    return () => become(wanted.filter((it) => it !== flights));
}

function become(next: string[][]): void {
    const before = watchedFlights().join();
    wanted = next;
    if (watchedFlights().join() !== before) {
        for (const listener of listeners) {
            listener();
        }
    }
}

/** While this is shown, what becomes of the seats of these flights is told by the live stream. */
export function useWatchedFlights(flights: string[]): void {
    const key = flights.join();
    useEffect(() => (key === '' ? undefined : watchFlights(key.split(','))), [key]);
}
