const CLOSE = 2000;
const LATE = 5000;

let skew = 0;

/**
 * Learns how far this machine's clock is from the server's, so that a countdown ends when the hold does. An answer
 * that is read long after it was asked for, as in a tab that slept, teaches nothing.
 */
export function noteServerTime(response: Response, asked: number): void {
    const date = Date.parse(response.headers.get('Date') ?? '');
    if (Number.isFinite(date) && Date.now() - asked < LATE) {
        const off = date - Date.now();
        skew = Math.abs(off) > CLOSE ? off : 0;
    }
}

export function now(): number {
    return Date.now() + skew;
}

export function secondsUntil(instant: string): number {
    return Math.max(0, Math.ceil((Date.parse(instant) - now()) / 1000));
}

/** A date so many days after another; empty where that is no date, as in a field that was cleared. */
export function daysAfter(date: string, days: number): string {
    const after = new Date(Date.parse(date) + days * 86_400_000);
    return Number.isNaN(after.getTime()) ? '' : after.toISOString().slice(0, 10);
}

/** A local date so many days from today. */
export function dateInDays(days: number): string {
    const date = new Date(now());
    date.setDate(date.getDate() + days);
    return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
}
