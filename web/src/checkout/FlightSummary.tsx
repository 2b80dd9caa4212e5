import { Button, Skeleton, Stack, Text } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';
import { flight } from '../api/calls';
import type { FareConditions } from '../api/types';
import { useAirlineName, useCity } from '../places/places';
import { FareRules } from '../search/FareRules';
import { fareName } from '../search/fares';
import { LegLine } from '../shared/LegLine';
import { t } from '../text/catalogue';
import { longDay } from '../text/format';
import { problemText } from '../text/problems';
import { rulesOf } from './rules';

const SEPARATOR = ' · ';

const asked = (flightId: string) => ({
    queryKey: ['flight', flightId],
    queryFn: () => flight(flightId),
    staleTime: 60_000,
});

export function useFlight(flightId: string) {
    return useQuery(asked(flightId));
}

/** Several flights, as far as they are known. */
export function useFlights(flightIds: string[]) {
    const found = useQueries({ queries: [...new Set(flightIds)].map(asked) });
    return {
        flights: found.flatMap(({ data }) => (data ? [data] : [])),
        isPending: found.some(({ isPending }) => isPending),
    };
}

type Props = {
    flightId: string;
    fareCode?: string | null;
    /** What the fare allows is shown as well: as it was sold, or as the flight says it now. */
    withRules?: boolean;
    conditions?: FareConditions | null;
};

/** One flight of a choice or a booking: the day, both ends by their own clocks, who flies, which fare. */
export function FlightSummary({ flightId, fareCode, withRules = false, conditions }: Props) {
    const { data, error, refetch } = useFlight(flightId);
    const airline = useAirlineName(data?.airline ?? '');
    const origin = useCity(data?.origin ?? '');
    const destination = useCity(data?.destination ?? '');
    if (error) {
        return (
            <Stack gap="xs" align="flex-start" role="alert">
                <Text c="dimmed">{problemText(error)}</Text>
                <Button variant="default" size="xs" onClick={() => refetch()}>
                    {t('state.retry')}
                </Button>
            </Stack>
        );
    }
    if (!data) {
        return <Skeleton height={120} role="status" aria-label={t('state.loading')} />;
    }
    const rules = withRules ? (conditions ?? rulesOf(data, fareCode)) : undefined;
    return (
        <Stack gap="xs">
            <div>
                <Text fw={600}>{t('results.title', { origin, destination })}</Text>
                <Text size="sm" c="dimmed">
                    {longDay(data.departure)}
                </Text>
            </div>
            <LegLine leg={data} />
            <Text size="sm" c="dimmed">
                {t('offer.flight', { airline, numbers: data.flightNumber })}
                {fareCode && `${SEPARATOR}${fareName(fareCode)}`}
            </Text>
            {rules && <FareRules conditions={rules} />}
            <Text size="xs" c="dimmed">
                {t('format.localTimes')}
            </Text>
        </Stack>
    );
}
