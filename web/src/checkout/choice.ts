import type { Alternative, BookingRequest, Money } from '../api/types';
import { type Party, partyOf } from '../search/query';

/**
 * What was chosen among the results, as the URL of the booking form carries it: the flights and what they cost to show
 * them, and the offer that holds the price for a while.
 */
export type Choice = Party & { items: string; total: string; offer?: string };

export function choiceFrom(raw: Record<string, unknown>): Choice {
    return {
        items: String(raw.items ?? ''),
        total: String(raw.total ?? ''),
        ...partyOf(raw),
        ...(raw.offer ? { offer: String(raw.offer) } : {}),
    };
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

/** The same flights at a price of today, which the API compares with its own. */
export function withoutOffer({ offer: _, ...choice }: Choice, total: Money): Choice {
    return { ...choice, total: totalText(total) };
}

const totalText = ({ currency, amount }: Money) => `${currency}${amount}`;

/** What is booked: the offer while there is one, else its flights for the price that was shown. */
export function orderOf(choice: Choice): Pick<BookingRequest, 'offerId' | 'items' | 'expectedTotal'> {
    return choice.offer
        ? { offerId: choice.offer }
        : { items: chosenItems(choice), expectedTotal: chosenTotal(choice) };
}

/** Another flight or fare in place of one that is full; among several flights the API says the new total. */
export function swapped({ offer: _, ...choice }: Choice, full: string, other: Alternative): Choice {
    const { flightId, fareCode, price, offerId } = other;
    const items = chosenItems(choice).map((item) => (item.flightId === full ? { flightId, fareCode } : item));
    return {
        ...choice,
        items: items.map((item) => (item.fareCode ? `${item.flightId}~${item.fareCode}` : item.flightId)).join(','),
        ...(items.length === 1 ? { total: totalText(price), offer: offerId } : { total: '' }),
    };
}
