import { Paper, Stack, Title } from '@mantine/core';
import type { Booking } from '../api/types';
import { TotalLine } from '../checkout/TotalLine';
import { t } from '../text/catalogue';
import { BookingMap } from './BookingMap';
import { ItemCard } from './ItemCard';

export function ItemsCard({ booking }: { booking: Booking }) {
    return (
        <Paper withBorder p="lg">
            <Stack gap="md">
                <Title order={2}>{t('booking.flights')}</Title>
                <ul className="plain-list items">
                    {booking.items.map((item) => (
                        <li key={item.itemId}>
                            <ItemCard booking={booking} item={item} />
                        </li>
                    ))}
                </ul>
                <BookingMap booking={booking} />
                <TotalLine total={booking.total} />
            </Stack>
        </Paper>
    );
}
