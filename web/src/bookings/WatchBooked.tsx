import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { newestAlerts, setAlerts } from '../alerts/calls';
import type { AlertRequest, Booking } from '../api/types';
import { useFlights } from '../checkout/FlightSummary';
import { AnchorLink } from '../shared/links';
import { Notice } from '../shared/Notice';
import { Refusal } from '../shared/Refusal';
import { useIntention } from '../shared/useIntention';
import { t } from '../text/catalogue';
import { cheaperThan, isFor } from './booked';

/** One click waits for what was bought to get cheaper, flight by flight; nothing where no flight is ahead. */
export function WatchBooked({ booking }: { booking: Booking }) {
    const queries = useQueryClient();
    const { flights, isPending } = useFlights(booking.items.map(({ flightId }) => flightId));
    const wanted = isPending ? [] : cheaperThan(booking, flights);
    const known = useQuery({
        queryKey: ['alerts', 'newest'],
        queryFn: newestAlerts,
        enabled: wanted.length > 0,
    });
    const watching = useIntention({
        name: `cheaper-${booking.bookingId}`,
        send: (bodies: AlertRequest[], key) => setAlerts(bodies, key),
        onDone: () => queries.invalidateQueries({ queryKey: ['alerts'] }),
    });
    const missing = wanted.filter((wish) => !known.data?.items.some((alert) => isFor(alert, wish)));
    if (wanted.length === 0 || known.isPending) {
        return null;
    }
    const see = (
        <AnchorLink to="/my/alerts" size="sm">
            {t('watch.see')}
        </AnchorLink>
    );
    return (
        <Paper withBorder p="lg">
            <Title order={2} mb="sm">
                {t('watch.booked')}
            </Title>
            {missing.length > 0 ? (
                <Stack gap="sm" align="flex-start">
                    <Text size="sm">{t('watch.bookedWhy')}</Text>
                    <Button
                        variant="default"
                        fullWidth
                        loading={watching.isPending}
                        onClick={() => watching.start(missing)}
                    >
                        {t('watch.bookedButton')}
                    </Button>
                    {watching.error && <Refusal error={watching.error} />}
                </Stack>
            ) : watching.data ? (
                <Notice text={t('watch.bookedDone')}>{see}</Notice>
            ) : (
                <Stack gap="xs" align="flex-start">
                    <Text size="sm">{t('watch.bookedDone')}</Text>
                    {see}
                </Stack>
            )}
        </Paper>
    );
}
