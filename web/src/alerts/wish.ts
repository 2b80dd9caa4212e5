import type { AlertRequest } from '../api/types';
import { now } from '../shared/clock';

const STORED = 'skyledger.wish';
const GOOD_FOR = 30 * 60_000;

/** What somebody asked to be told of before anybody knew who they are: kept for this tab until it is done. */
export function keepWish(wish: AlertRequest): void {
    sessionStorage.setItem(STORED, JSON.stringify({ wish, at: now() }));
}

export function forgetWish(): void {
    sessionStorage.removeItem(STORED);
}

/** The one that was kept, as long as it is likely still meant. */
export function wishKept(): AlertRequest | undefined {
    const text = sessionStorage.getItem(STORED);
    const kept = text === null ? undefined : (JSON.parse(text) as { wish: AlertRequest; at: number });
    return kept && now() - kept.at < GOOD_FOR ? kept.wish : undefined;
}

/** The same, if it is for these flights and people; its price is the one that was read then. */
export function wishLike(wanted: AlertRequest): AlertRequest | undefined {
    const kept = wishKept();
    return kept && isSame(kept, wanted) ? kept : undefined;
}

function isSame(one: AlertRequest, other: AlertRequest): boolean {
    const plain = (wish: AlertRequest) => JSON.stringify(Object.entries({ ...wish, target: '' }).sort());
    return plain(one) === plain(other);
}
