import { useQuery } from '@tanstack/react-query';
import { administeredFlights } from '../api/calls';
import type { AdministeredFlight } from '../api/types';

const UNKNOWN = 'EUR';

/** What the flights here are sold in, from the one that was scheduled last; undefined until that is known. */
export function useUsualCurrency(): string | undefined {
    const { data, isPending } = useQuery({
        queryKey: ['admin-flights', {}, 'currency'],
        queryFn: async () => currencyOf((await administeredFlights({})).items) ?? UNKNOWN,
        staleTime: Number.POSITIVE_INFINITY,
    });
    return isPending ? undefined : (data ?? UNKNOWN);
}

export function currencyOf(flights: AdministeredFlight[]): string | undefined {
    return flights.flatMap(({ cabins }) => cabins.flatMap(({ fares }) => fares))[0]?.price.currency;
}
