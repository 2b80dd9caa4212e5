import { Group, Paper, Stack, Text } from '@mantine/core';
import type { Booking } from '../api/types';
import { HoldClock } from '../checkout/HoldClock';
import { SearchAgain } from '../checkout/SearchAgain';
import { useStage } from '../checkout/useStage';
import { ButtonLink } from '../shared/links';
import { type Key, t } from '../text/catalogue';
import { whatNext, whyNot } from './reasons';

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
            return <Over why={whyIt(booking) ?? t(`ended.${stage}Text` as Key)} booking={booking} />;
        case 'cancelled':
            return whyIt(booking) ? <Over why={whyIt(booking)} booking={booking} /> : null;
        case 'confirmed':
            return null;
    }
}

const whyIt = ({ reason }: Booking) => (reason ? whyNot(reason) : undefined);

/** Why it came to nothing, what to do about it, and the way there. */
function Over({ why, booking }: { why: string | undefined; booking: Booking }) {
    const next = whatNext(booking);
    return (
        <Paper withBorder p="md" role="status">
            <Group justify="space-between">
                <div>
                    <Text>{why}</Text>
                    {next && (
                        <Text size="sm" c="dimmed">
                            {next}
                        </Text>
                    )}
                </div>
                <SearchAgain booking={booking} />
            </Group>
        </Paper>
    );
}

function ToPayment({ booking }: { booking: Booking }) {
    return (
        <ButtonLink to="/checkout/$bookingId" params={{ bookingId: booking.bookingId }}>
            {t('booking.pay')}
        </ButtonLink>
    );
}
