import { useQueries, useQuery } from '@tanstack/react-query';
import { airlines, airport, suggestAirports } from '../api/calls';
import type { Airport } from '../api/types';
import { queries } from '../app/queries';

const KEPT = Number.POSITIVE_INFINITY;

const asked = (iata: string | undefined) => ({
    queryKey: ['airport', iata],
    queryFn: () => airport(iata ?? ''),
    enabled: iata !== undefined && iata.length === 3,
    staleTime: KEPT,
});

export function useAirport(iata: string | undefined) {
    return useQuery(asked(iata)).data;
}

/** Several airports by their codes, as far as they are known. */
export function useAirports(codes: string[]) {
    const found = useQueries({ queries: [...new Set(codes)].map(asked) });
    return {
        airports: new Map(found.flatMap(({ data }) => (data ? [[data.iata, data] as const] : []))),
        isPending: found.some(({ isLoading }) => isLoading),
    };
}

/** The city of an airport; its code until we know. */
export function useCity(iata: string): string {
    return useAirport(iata)?.city ?? iata;
}

/** The names of airlines, each once; their codes until we know. */
export function useAirlineNames(codes: string[]): string {
    const { data } = useQuery({ queryKey: ['airlines'], queryFn: airlines, staleTime: KEPT });
    const nameOf = (code: string) => data?.items.find((airline) => airline.iata === code)?.name ?? code;
    return [...new Set(codes)].map(nameOf).join(', ');
}

export const useAirlineName = (code: string): string => useAirlineNames([code]);

const suggested = (text: string) => ({
    queryKey: ['suggestions', text.trim().toLowerCase()],
    queryFn: ({ signal }: { signal: AbortSignal }) => suggestAirports(text.trim(), signal),
    staleTime: KEPT,
});

export function useSuggestions(text: string) {
    return useQuery({
        ...suggested(text),
        enabled: text.trim().length > 1,
        placeholderData: (previous) => previous,
    }).data?.items;
}

/** What is meant by a text: the airport with that code, else the first suggestion; null where nothing is. */
export async function placeMeant(text: string): Promise<Airport | null> {
    const { items } = await queries.fetchQuery(suggested(text));
    const code = text.trim().toUpperCase();
    return items.find(({ iata }) => iata === code) ?? items[0] ?? null;
}
