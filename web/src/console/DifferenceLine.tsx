import { Group, Paper, Stack, Text } from '@mantine/core';
import type { Difference } from '../api/types';
import { BookingName } from '../bookings/BookingName';
import { type Key, t } from '../text/catalogue';
import { moment, money } from '../text/format';

export function DifferenceLine({ difference }: { difference: Difference }) {
    const { here, atProvider } = difference;
    return (
        <Paper withBorder p="md">
            <Group justify="space-between" align="flex-start">
                <Stack gap={2}>
                    <Text fw={600}>{t(`difference.${difference.kind}` as Key)}</Text>
                    <Text size="sm" c="dimmed">
                        {difference.operation && t(`operation.${difference.operation}` as Key)} {moment(difference.at)}
                    </Text>
                    <BookingName bookingId={difference.bookingId} />
                </Stack>
                <Stack gap={2}>
                    {here && <Text size="sm">{t('reconciliation.here', { amount: money(here) })}</Text>}
                    {atProvider && <Text size="sm">{t('reconciliation.there', { amount: money(atProvider) })}</Text>}
                </Stack>
            </Group>
        </Paper>
    );
}
