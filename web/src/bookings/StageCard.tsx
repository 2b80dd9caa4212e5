import { Group, Paper, Stack, Text } from '@mantine/core';
import type { Booking } from '../api/types';
import { HoldClock } from '../checkout/HoldClock';
import { SearchAgain } from '../checkout/SearchAgain';
import { stageOf } from '../checkout/stage';
import { ButtonLink } from '../shared/links';
import { type Key, maybe, t } from '../text/catalogue';
import { lookAgain } from './useBooking';

/** What is to be done next with a booking, as long as there is something. */
export function StageCard({ booking }: { booking: Booking }) {
    const stage = stageOf(booking);
    switch (stage) {
        case 'to-pay':
            return (
                <Paper withBorder p="md">
                    <Stack gap="md">
                        <HoldClock booking={booking} onEnd={() => lookAgain(booking.bookingId)} />
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
                        <ToPayment booking={booking} />
                    </Group>
                </Paper>
            );
        case 'expired':
        case 'rejected':
            return (
                <Paper withBorder p="md">
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
