import { useMutation } from '@tanstack/react-query';
import { Problem } from '../api/problem';
import type { AdministeredFlight } from '../api/types';
import { queries } from '../app/queries';

/** A flight as it was read, the version that a change must name, and whom to tell how a change ended. */
export type Versioned = {
    flight: AdministeredFlight;
    etag: string;
    onOutcome: (outcome: 'changed' | 'stale') => void;
};

/** The flight, what is shown of it elsewhere, and the lists it is in. */
export function reloadFlight(flightId: string): Promise<void> {
    queries.invalidateQueries({ queryKey: ['flight', flightId] });
    queries.invalidateQueries({ queryKey: ['admin-flights'] });
    queries.invalidateQueries({ queryKey: ['seat-blocks', flightId] });
    queries.invalidateQueries({ queryKey: ['oversales'] });
    return queries.invalidateQueries({ queryKey: ['admin-flight', flightId] });
}

/** A change of a flight as it was read; where somebody else changed it meanwhile, their state is shown instead. */
export function useVersioned<B>(
    { flight, etag, onOutcome }: Versioned,
    send: (etag: string, body: B) => Promise<unknown>,
) {
    const { mutate, error, isPending } = useMutation({
        mutationFn: (body: B) => send(etag, body),
        onSuccess: async () => {
            await reloadFlight(flight.flightId);
            onOutcome('changed');
        },
        onError: async (failure) => {
            if (isStale(failure)) {
                await reloadFlight(flight.flightId);
                onOutcome('stale');
            }
        },
    });
    return { start: (body: B) => !isPending && mutate(body), isPending, error: isStale(error) ? null : error };
}

function isStale(error: unknown): boolean {
    return error !== null && Problem.of(error).status === 412;
}
