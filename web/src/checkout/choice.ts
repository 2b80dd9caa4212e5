import type { Money } from '../api/types';
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
