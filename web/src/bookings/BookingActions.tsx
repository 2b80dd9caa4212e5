import { Paper, Stack, Title } from '@mantine/core';
import type { Booking } from '../api/types';
import { ButtonLink } from '../shared/links';
import { t } from '../text/catalogue';
import { useSeats } from './useSeats';

/** What may be done with a booking that has its seats. */
export function BookingActions({ booking }: { booking: Booking }) {
    const { data: seats } = useSeats(booking);
    if (booking.status !== 'HELD' && booking.status !== 'CONFIRMED') {
        return null;
    }
    const params = { bookingId: booking.bookingId };
    return (
        <Paper withBorder p="lg">
            <Title order={2} mb="sm">
                {t('booking.actions')}
            </Title>
            <Stack gap="xs">
                <ButtonLink to="/my/bookings/$bookingId/exchange" params={params} search={{}} variant="default">
                    {t('exchange.action')}
                </ButtonLink>
                <ButtonLink to="/my/bookings/$bookingId/cancel" params={params} variant="default">
                    {t('cancel.action')}
                </ButtonLink>
                {seats !== undefined && seats.items.length > 0 && (
                    <ButtonLink to="/my/bookings/$bookingId/seats" params={params} variant="default">
                        {t('seats.choose')}
                    </ButtonLink>
                )}
            </Stack>
        </Paper>
    );
}
