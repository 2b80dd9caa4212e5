/** Which flight goes, on which day the other one leaves: in the address, so that a reload finds it. */
export type ExchangeChoice = { item?: string; date?: string };

export function exchangeFrom(raw: Record<string, unknown>): ExchangeChoice {
    return {
        ...(typeof raw.item === 'string' ? { item: raw.item } : {}),
        ...(typeof raw.date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(raw.date) ? { date: raw.date } : {}),
    };
}
