import { Paper, Stack, Text, Title } from '@mantine/core';
import type { Booking } from '../api/types';
import { paymentText } from '../checkout/paymentText';
import { maybe, t } from '../text/catalogue';

/** Where the money of a booking is. */
export function PaymentCard({ booking }: { booking: Booking }) {
    const because = booking.payment?.reason && maybe(`reason.${booking.payment.reason}`);
    return (
        <Paper withBorder p="lg">
            <Title order={2} mb="sm">
                {t('pay.title')}
            </Title>
            <Stack gap={4}>
                <Text>{paymentText(booking)}</Text>
                {because && (
                    <Text size="sm" c="dimmed">
                        {because}
                    </Text>
                )}
            </Stack>
        </Paper>
    );
}
