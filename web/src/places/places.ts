import { useQueries, useQuery } from '@tanstack/react-query';
import { airlines, airport, suggestAirports } from '../api/calls';

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

export function useAirlineName(code: string): string {
    const { data } = useQuery({ queryKey: ['airlines'], queryFn: airlines, staleTime: KEPT });
    return data?.items.find((airline) => airline.iata === code)?.name ?? code;
}

export function useSuggestions(text: string) {
    return useQuery({
        queryKey: ['suggestions', text.toLowerCase()],
        queryFn: ({ signal }) => suggestAirports(text, signal),
        enabled: text.trim().length > 1,
        staleTime: KEPT,
        placeholderData: (previous) => previous,
    }).data?.items;
}
