/** What has just been done to a booking, as the address carries it from the page that did it. */
export const DONE = ['seated', 'cancelled', 'partly-cancelled', 'exchanged', 'exchanging', 'decided'] as const;

export type Done = (typeof DONE)[number];

export function doneFrom(raw: Record<string, unknown>): { done?: Done } {
    const done = DONE.find((known) => known === raw.done);
    return done ? { done } : {};
}
