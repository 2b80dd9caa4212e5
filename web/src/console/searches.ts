/** What the console's addresses carry besides the flights' filter; what makes no sense is left out. */
export const OVERSALES = ['DECLARED', 'RESOLVED'] as const;

export type OversaleStatus = (typeof OVERSALES)[number];

export function statusFrom(raw: Record<string, unknown>): { status?: OversaleStatus } {
    const status = OVERSALES.find((known) => known === raw.status);
    return status ? { status } : {};
}

export function dateFrom(raw: Record<string, unknown>): { date?: string } {
    return typeof raw.date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(raw.date) ? { date: raw.date } : {};
}
