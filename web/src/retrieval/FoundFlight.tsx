import { Stack, Text } from '@mantine/core';
import type { RetrievedBooking } from '../api/types';
import { useAirlineName, useCity } from '../places/places';
import { LegLine } from '../shared/LegLine';
import { type Key, t } from '../text/catalogue';
import { longDay } from '../text/format';

const SEPARATOR = ' · ';

/** One flight as it is planned now: the day, both ends by their own clocks, who flies, in which cabin. */
export function FoundFlight({ flight }: { flight: RetrievedBooking['flights'][number] }) {
    const airline = useAirlineName(flight.airline);
    const origin = useCity(flight.origin);
    const destination = useCity(flight.destination);
    return (
        <Stack gap="xs">
            <div>
                <Text fw={600}>{t('results.title', { origin, destination })}</Text>
                <Text size="sm" c="dimmed">
                    {longDay(flight.departure)}
                </Text>
            </div>
            <LegLine leg={flight} />
            <Text size="sm" c="dimmed">
                {t('offer.flight', { airline, numbers: flight.flightNumber })}
                {flight.cabin && `${SEPARATOR}${t(`cabin.${flight.cabin}` as Key)}`}
            </Text>
            {flight.flightStatus === 'CANCELLED' && (
                <Text size="sm" fw={600} c="red.9">
                    {t('find.cancelled')}
                </Text>
            )}
            <Text size="xs" c="dimmed">
                {t('format.localTimes')}
            </Text>
        </Stack>
    );
}
