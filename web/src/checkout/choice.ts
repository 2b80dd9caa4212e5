import type { Alternative, Money } from '../api/types';
import { type Party, partyOf } from '../search/query';

/** What was chosen among the results, as the URL of the booking form carries it. */
export type Choice = Party & { items: string; total: string };

export function choiceFrom(raw: Record<string, unknown>): Choice {
    return { items: String(raw.items ?? ''), total: String(raw.total ?? ''), ...partyOf(raw) };
}

export function chosenItems(choice: Choice): { flightId: string; fareCode?: string }[] {
    return choice.items
        .split(',')
        .filter((item) => item !== '')
        .map((item) => {
            const [flightId = '', fareCode] = item.split('~');
            return { flightId, ...(fareCode ? { fareCode } : {}) };
        });
}

/** EUR129.90 */
export function chosenTotal(choice: Choice): Money | undefined {
    const parts = /^([A-Z]{3})(\d+(?:\.\d+)?)$/.exec(choice.total);
    return parts?.[1] && parts[2] ? { currency: parts[1], amount: parts[2] } : undefined;
}

/** Another flight or fare in place of one that is full; among several flights the API says the new total. */
export function swapped(choice: Choice, full: string, { flightId, fareCode, price }: Alternative): Choice {
    const items = chosenItems(choice).map((item) => (item.flightId === full ? { flightId, fareCode } : item));
    return {
        ...choice,
        items: items.map((item) => (item.fareCode ? `${item.flightId}~${item.fareCode}` : item.flightId)).join(','),
        total: items.length === 1 ? `${price.currency}${price.amount}` : '',
    };
}
