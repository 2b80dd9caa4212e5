import { Stack, Text } from '@mantine/core';
import type { Booking, BookingItem } from '../api/types';
import { PaperLink } from '../shared/links';
import { t } from '../text/catalogue';
import { FlightName } from './FlightName';

/** Which of several flights is to be changed. */
export function WhichFlight({ booking, items }: { booking: Booking; items: BookingItem[] }) {
    return (
        <Stack gap="md">
            <Text>{t('exchange.which')}</Text>
            <Stack component="ul" className="plain-list" gap="sm">
                {items.map((item) => (
                    <li key={item.itemId}>
                        <PaperLink
                            withBorder
                            p="md"
                            className="card-link"
                            to="/my/bookings/$bookingId/exchange"
                            params={{ bookingId: booking.bookingId }}
                            search={{ item: item.itemId }}
                        >
                            <FlightName flightId={item.flightId} />
                        </PaperLink>
                    </li>
                ))}
            </Stack>
        </Stack>
    );
}
