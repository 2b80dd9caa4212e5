import { Group, Paper, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import type { Booking } from '../api/types';
import { useSeats } from '../bookings/useSeats';
import { CheckIcon } from '../shared/icons';
import { ButtonLink } from '../shared/links';
import { PageTitle } from '../shared/PageTitle';
import { t } from '../text/catalogue';
import { forgetDraft } from './draft';
import { paymentText } from './paymentText';

export function Confirmed({ booking }: { booking: Booking }) {
    useEffect(() => forgetDraft(), []);
    const { data: seats } = useSeats(booking);
    return (
        <Paper withBorder p={{ base: 'lg', sm: 'xl' }} role="status">
            <Stack gap="md" align="flex-start">
                <span className="round-icon round-icon-green">
                    <CheckIcon size={28} />
                </span>
                <PageTitle fresh>{t('confirmed.title')}</PageTitle>
                <Text>{paymentText(booking)}</Text>
                <Text>{t('confirmed.text', { email: booking.contact.email ?? '' })}</Text>
                <div className="locator">
                    <Text size="sm" c="dimmed">
                        {t('booking.locator')}
                    </Text>
                    <Text fz={28} fw={700} translate="no" className="digits">
                        {booking.locator}
                    </Text>
                </div>
                <Group>
                    <ButtonLink to="/my/bookings/$bookingId" params={{ bookingId: booking.bookingId }}>
                        {t('confirmed.open')}
                    </ButtonLink>
                    {seats !== undefined && seats.items.length > 0 && (
                        <ButtonLink
                            to="/my/bookings/$bookingId/seats"
                            params={{ bookingId: booking.bookingId }}
                            variant="default"
                        >
                            {t('seats.choose')}
                        </ButtonLink>
                    )}
                    <ButtonLink to="/my/bookings" variant="default">
                        {t('nav.bookings')}
                    </ButtonLink>
                </Group>
            </Stack>
        </Paper>
    );
}
