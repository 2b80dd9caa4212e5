import { Group, Paper, Stack, Text } from '@mantine/core';
import type { Booking } from '../api/types';
import { whatNext, whyNot } from '../bookings/reasons';
import { AlertIcon } from '../shared/icons';
import { AnchorLink } from '../shared/links';
import { PageTitle } from '../shared/PageTitle';
import { t } from '../text/catalogue';
import { paymentText } from './paymentText';
import { SearchAgain } from './SearchAgain';

export function Ended({ booking, stage }: { booking: Booking; stage: 'expired' | 'rejected' | 'cancelled' }) {
    const because = booking.reason && whyNot(booking.reason);
    const next = whatNext(booking);
    return (
        <Paper withBorder p={{ base: 'lg', sm: 'xl' }} role="status">
            <Stack gap="md" align="flex-start">
                <span className="round-icon round-icon-red">
                    <AlertIcon size={28} />
                </span>
                <PageTitle fresh>{t(`ended.${stage}`)}</PageTitle>
                <Text>{because ?? t(`ended.${stage}Text`)}</Text>
                <Text>{paymentText(booking)}</Text>
                {next && <Text>{next}</Text>}
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
