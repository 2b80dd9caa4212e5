import { Group, Paper, Stack, Text } from '@mantine/core';
import type { Booking } from '../api/types';
import { AlertIcon } from '../shared/icons';
import { AnchorLink } from '../shared/links';
import { PageTitle } from '../shared/PageTitle';
import { maybe, t } from '../text/catalogue';
import { paymentText } from './paymentText';
import { SearchAgain } from './SearchAgain';

export function Ended({ booking, stage }: { booking: Booking; stage: 'expired' | 'rejected' | 'cancelled' }) {
    const because = booking.reason && maybe(`reason.${booking.reason.code}`);
    return (
        <Paper withBorder p={{ base: 'lg', sm: 'xl' }} role="status">
            <Stack gap="md" align="flex-start">
                <span className="round-icon round-icon-red">
                    <AlertIcon size={28} />
                </span>
                <PageTitle fresh>{t(`ended.${stage}`)}</PageTitle>
                <Text>{because ?? t(`ended.${stage}Text`)}</Text>
                <Text>{paymentText(booking)}</Text>
                <Group>
                    <SearchAgain booking={booking} />
                    <AnchorLink to="/my/bookings/$bookingId" params={{ bookingId: booking.bookingId }}>
                        {t('ended.history')}
                    </AnchorLink>
                </Group>
            </Stack>
        </Paper>
    );
}
