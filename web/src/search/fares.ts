import type { FareConditions, Flight } from '../api/types';
import { maybe, t } from '../text/catalogue';

export function fareName(code: string): string {
    return maybe(`fare.${code}`) ?? t('fare.named', { code });
}

/** What a fare of a flight allows, where the flight has it. */
export function conditionsOf(flight: Flight, fareCode: string | null | undefined): FareConditions | undefined {
    return flight.cabins.flatMap((cabin) => cabin.fares).find((fare) => fare.fareCode === fareCode)?.conditions;
}
