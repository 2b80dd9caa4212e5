let skew = 0;

/** Learns how far this machine's clock is from the server's, so that a countdown ends when the hold does. */
export function noteServerTime(response: Response): void {
    const date = Date.parse(response.headers.get('Date') ?? '');
    if (Number.isFinite(date) && Math.abs(date - Date.now()) > 2000) {
        skew = date - Date.now();
    }
}

export function now(): number {
    return Date.now() + skew;
}

export function secondsUntil(instant: string): number {
    return Math.max(0, Math.ceil((Date.parse(instant) - now()) / 1000));
}

/** A date so many days after another. */
export function daysAfter(date: string, days: number): string {
    return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A local date so many days from today. */
export function dateInDays(days: number): string {
    const date = new Date(now());
    date.setDate(date.getDate() + days);
    return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
}
