import { useQueries } from '@tanstack/react-query';
import type { Cabin, FlightSeats } from '../api/types';
import { queries } from '../app/queries';

type Seats = Pick<FlightSeats, 'flightId' | 'cabins'>;

const keyOf = (flightId: string) => ['live-seats', flightId];

/** The stream said how many seats a flight still has. */
export function noteSeats(data: unknown): void {
    const seats = data as Seats;
    queries.setQueryData(keyOf(seats.flightId), seats);
    queries.invalidateQueries({ queryKey: ['seat-map', seats.flightId] });
}

export type FareOnFlight = { flightId: string; cabin: Cabin; fareCode: string };

/** How many can still have these fares together, as far as the stream has said; else what the answer said. */
export function useSeatsLeft(fares: FareOnFlight[], answered: number): number {
    const told = useQueries({
        queries: fares.map(({ flightId }) => ({
            queryKey: keyOf(flightId),
            queryFn: () => Promise.reject(new Error('only the stream says that')),
            enabled: false,
        })),
    });
    return seatsLeft(
        fares,
        told.flatMap(({ data }) => (data ? [data as Seats] : [])),
        answered,
    );
}

export function seatsLeft(fares: FareOnFlight[], told: Seats[], answered: number): number {
    const left = fares.flatMap(({ flightId, cabin, fareCode }) => {
        const seats = told.find((it) => it.flightId === flightId)?.cabins.find((it) => it.cabin === cabin);
        return seats ? [seats.fares.find((it) => it.fareCode === fareCode)?.available ?? 0] : [];
    });
    return left.length === fares.length ? Math.min(...left) : Math.min(answered, ...left);
}
