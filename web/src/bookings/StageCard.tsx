import { Group, Paper, Stack, Text } from '@mantine/core';
import type { Booking } from '../api/types';
import { HoldClock } from '../checkout/HoldClock';
import { SearchAgain } from '../checkout/SearchAgain';
import { useStage } from '../checkout/useStage';
import { ButtonLink } from '../shared/links';
import { type Key, maybe, t } from '../text/catalogue';

/** What is to be done next with a booking, as long as there is something. */
export function StageCard({ booking }: { booking: Booking }) {
    const stage = useStage(booking);
    switch (stage) {
        case 'to-pay':
            return (
                <Paper withBorder p="md">
                    <Stack gap="md">
                        <HoldClock booking={booking} />
                        <Group justify="space-between">
                            <Text size="sm" c="dimmed">
                                {t('booking.payLater')}
                            </Text>
                            <ToPayment booking={booking} />
                        </Group>
                    </Stack>
                </Paper>
            );
        case 'paying':
            return (
                <Paper withBorder p="md">
                    <Group justify="space-between">
                        <Text>{t('paying.title')}</Text>
                        <ButtonLink
                            to="/checkout/$bookingId"
                            params={{ bookingId: booking.bookingId }}
                            variant="default"
                        >
                            {t('booking.paying')}
                        </ButtonLink>
                    </Group>
                </Paper>
            );
        case 'expired':
        case 'rejected':
            return (
                <Paper withBorder p="md" role="status">
                    <Group justify="space-between">
                        <Text>{reasonOf(booking) ?? t(`ended.${stage}Text` as Key)}</Text>
                        <SearchAgain booking={booking} />
                    </Group>
                </Paper>
            );
        case 'confirmed':
        case 'cancelled':
            return null;
    }
}

const reasonOf = ({ reason }: Booking) => reason && maybe(`reason.${reason.code}`);

function ToPayment({ booking }: { booking: Booking }) {
    return (
        <ButtonLink to="/checkout/$bookingId" params={{ bookingId: booking.bookingId }}>
            {t('booking.pay')}
        </ButtonLink>
    );
}
