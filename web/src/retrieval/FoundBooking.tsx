import { Badge, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { RetrievedBooking } from '../api/types';
import { StatusBadge } from '../bookings/StatusBadge';
import { AnchorLink } from '../shared/links';
import { useFocus } from '../shared/useFocus';
import { type Key, t } from '../text/catalogue';
import { moment, money } from '../text/format';
import { FoundFlight } from './FoundFlight';

/** What somebody on the way needs to know; nothing here can be changed. */
export function FoundBooking({ booking }: { booking: RetrievedBooking }) {
    const heading = useFocus<HTMLHeadingElement>();
    return (
        <Paper withBorder p={{ base: 'lg', sm: 'xl' }}>
            <Stack gap="lg">
                <Group justify="space-between">
                    <Title order={2} ref={heading} tabIndex={-1} className="focusable-title">
                        {t('find.found', { locator: booking.locator })}
                    </Title>
                    <StatusBadge status={booking.status} />
                </Group>
                {booking.payBy && booking.status === 'HELD' && (
                    <Text>{t('find.payBy', { at: moment(booking.payBy) })}</Text>
                )}
                <Stack gap="sm">
                    <Title order={3}>{t('find.flights')}</Title>
                    <ul className="plain-list items">
                        {booking.flights.map((flight) => (
                            <li key={flight.flightId}>
                                <Stack gap="xs">
                                    <FoundFlight flight={flight} />
                                    {flight.status !== booking.status && (
                                        <Badge variant="default" tt="none">
                                            {t(`itemStatus.${flight.status}` as Key)}
                                        </Badge>
                                    )}
                                </Stack>
                            </li>
                        ))}
                    </ul>
                </Stack>
                <Stack gap="xs">
                    <Title order={3}>{t('find.passengers')}</Title>
                    <ul className="plain-list">
                        {Object.entries(booking.passengers).map(([at, { initial, familyName }]) => (
                            <li key={at} translate="no" className="breakable">
                                {t('find.person', { initial, familyName })}
                            </li>
                        ))}
                    </ul>
                </Stack>
                {booking.total && (
                    <Group justify="space-between">
                        <Text>{t('find.total')}</Text>
                        <Text fw={600}>{money(booking.total)}</Text>
                    </Group>
                )}
                <AnchorLink to="/my/bookings" size="sm">
                    {t('find.signIn')}
                </AnchorLink>
            </Stack>
        </Paper>
    );
}
