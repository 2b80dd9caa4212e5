import { Button, Group, Stack, Text } from '@mantine/core';
import { extendHold } from '../api/changes';
import type { Booking } from '../api/types';
import { adopt, lookAgain } from '../bookings/useBooking';
import { useTimeline } from '../bookings/useTimeline';
import { BookingReason } from '../session/BookingReason';
import { Notice } from '../shared/Notice';
import { Refusal } from '../shared/Refusal';
import { useIntention } from '../shared/useIntention';
import { t } from '../text/catalogue';
import { moment } from '../text/format';
import { Countdown } from './Countdown';

/** Until when the seats are held, and more time for one click, once. */
export function HoldClock({ booking }: { booking: Booking }) {
    const { data: story } = useTimeline(booking);
    const extension = useIntention({
        name: `extension.${booking.bookingId}`,
        send: (_: null, key) => extendHold(booking.bookingId, key),
        onDone: adopt,
        onRefused: () => lookAgain(booking.bookingId),
    });
    if (!booking.payBy) {
        return null;
    }
    const mayExtend = story !== undefined && !story.items.some((entry) => entry.code === 'hold-prolonged');
    return (
        <Stack gap="sm">
            <Countdown from={booking.createdAt} until={booking.payBy} />
            <Group justify="space-between" gap="xs">
                <Text size="sm">{t('booking.payBy', { at: moment(booking.payBy) })}</Text>
                {mayExtend && !extension.data && (
                    <Button
                        variant="default"
                        size="sm"
                        loading={extension.isPending}
                        onClick={() => extension.start(null)}
                    >
                        {t('hold.extend')}
                    </Button>
                )}
            </Group>
            <BookingReason bookingId={booking.bookingId} error={extension.error} />
            {extension.data && <Notice text={t('hold.extended')} />}
            {extension.error && <Refusal error={extension.error} />}
        </Stack>
    );
}
