import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Booking } from '../api/types';
import { FlightName } from '../changes/FlightName';
import { AnchorLink } from '../shared/links';
import { count, t } from '../text/catalogue';
import { moment, money } from '../text/format';
import { RevivalForm } from './RevivalForm';

export function LapsedHold({ booking, onRevived }: { booking: Booking; onRevived: (booking: Booking) => void }) {
    const [open, setOpen] = useState(false);
    return (
        <Paper withBorder p={{ base: 'md', sm: 'lg' }}>
            <Stack gap="sm">
                <Group justify="space-between" align="flex-start" wrap="nowrap">
                    <div>
                        <AnchorLink
                            to="/my/bookings/$bookingId"
                            params={{ bookingId: booking.bookingId }}
                            fw={600}
                            translate="no"
                        >
                            {booking.locator}
                        </AnchorLink>
                        {booking.items.map((item) => (
                            <Text key={item.itemId} size="sm">
                                <FlightName flightId={item.flightId} />
                            </Text>
                        ))}
                        <Text size="sm" c="dimmed">
                            {t('lapsed.line', {
                                party: count('search.party', booking.passengers.length),
                                at: moment(booking.createdAt),
                            })}
                        </Text>
                        {booking.payBy && (
                            <Text size="sm" c="dimmed">
                                {t('lapsed.until', { at: moment(booking.payBy) })}
                            </Text>
                        )}
                    </div>
                    {booking.total && (
                        <Text fw={600} className="nowrap">
                            {money(booking.total)}
                        </Text>
                    )}
                </Group>
                <Group>
                    <Button size="sm" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
                        {t('lapsed.revive')}
                    </Button>
                </Group>
                {open && <RevivalForm booking={booking} onRevived={onRevived} />}
            </Stack>
        </Paper>
    );
}
