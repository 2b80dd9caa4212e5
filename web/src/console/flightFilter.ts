/** Which flights are listed, as the address carries it. */
export type FlightFilter = { origin?: string; destination?: string; date?: string };

export function flightFilterFrom(raw: Record<string, unknown>): FlightFilter {
    const code = (value: unknown) => (typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? value : undefined);
    const date = typeof raw.date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(raw.date) ? raw.date : undefined;
    return withoutBlanks({ origin: code(raw.origin), destination: code(raw.destination), date });
}

export function withoutBlanks(filter: { [K in keyof FlightFilter]: string | undefined }): FlightFilter {
    return Object.fromEntries(Object.entries(filter).filter(([, value]) => value)) as FlightFilter;
}

export function isEmptyFilter(filter: FlightFilter): boolean {
    return Object.keys(filter).length === 0;
}
