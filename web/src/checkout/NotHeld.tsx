import { Alert, Stack, Text } from '@mantine/core';
import type { Booking, BookingItem } from '../api/types';
import { AlertIcon } from '../shared/icons';
import { maybe, t } from '../text/catalogue';
import { day } from '../text/format';
import { useFlight } from './FlightSummary';

const ALERT = { title: 'alert-title' };

/** Which flights of a booking could not be had, where it was placed without them. */
export function NotHeld({ booking }: { booking: Booking }) {
    const refused = booking.status === 'REJECTED' ? [] : booking.items.filter(({ status }) => status === 'REFUSED');
    if (refused.length === 0) {
        return null;
    }
    return (
        <Alert color="yellow" icon={<AlertIcon />} title={t('notHeld.title')} classNames={ALERT} role="note">
            <Stack gap="xs" component="ul" className="plain-list">
                {refused.map((item) => (
                    <li key={item.itemId}>
                        <RefusedFlight item={item} />
                    </li>
                ))}
            </Stack>
        </Alert>
    );
}

function RefusedFlight({ item }: { item: BookingItem }) {
    const { data: flight } = useFlight(item.flightId);
    return (
        <Text size="sm">
            {flight && t('notHeld.flight', { number: flight.flightNumber, date: day(flight.departure) })}{' '}
            {item.reason && maybe(`reason.${item.reason}`)}
        </Text>
    );
}
