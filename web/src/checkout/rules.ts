import type { FareConditions, Flight } from '../api/types';

/** What a fare of a flight allows, unless fares of that name in other cabins allow something else. */
export function rulesOf(
    { cabins }: Pick<Flight, 'cabins'>,
    fareCode: string | null | undefined,
): FareConditions | undefined {
    const found = cabins
        .flatMap(({ fares }) => fares)
        .filter((fare) => fare.fareCode === fareCode)
        .map(({ conditions }) => conditions);
    const [first, ...others] = found.map((conditions) => JSON.stringify(conditions));
    return others.every((other) => other === first) ? found[0] : undefined;
}
