import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import type { Booking } from '../api/types';
import { useMayAct } from '../bookings/looking';
import { ButtonLink } from '../shared/links';
import { maybe, t } from '../text/catalogue';
import { GiveUpExchange } from './GiveUpExchange';

/** How an exchange of flights goes while it runs, and that it came to nothing where it did. */
export function ExchangeCard({ booking }: { booking: Booking }) {
    const mayAct = useMayAct();
    const { exchange } = booking;
    const stands = booking.status === 'HELD' || booking.status === 'CONFIRMED';
    if (!exchange || exchange.status === 'DONE' || !stands) {
        return null;
    }
    const isRunning = exchange.status === 'RUNNING';
    const because = exchange.reason ? maybe(`reason.${exchange.reason}`) : undefined;
    return (
        <Paper withBorder p="md" className="attention" role="status">
            <Stack gap="sm">
                <Text>
                    {t(`exchange.${exchange.status}`)} {because}
                </Text>
                {mayAct && isRunning && exchange.actionUrl && (
                    <Group gap="sm">
                        <Text size="sm">{t('exchange.action-required')}</Text>
                        <Button size="sm" component="a" href={exchange.actionUrl} target="_blank" rel="noreferrer">
                            {t('paying.confirm')}
                        </Button>
                    </Group>
                )}
                {mayAct && isRunning && <GiveUpExchange booking={booking} />}
                {mayAct && !isRunning && (
                    <Group>
                        <ButtonLink
                            to="/my/bookings/$bookingId/exchange"
                            params={{ bookingId: booking.bookingId }}
                            search={{}}
                            size="sm"
                            variant="default"
                        >
                            {t('exchange.again')}
                        </ButtonLink>
                    </Group>
                )}
            </Stack>
        </Paper>
    );
}
