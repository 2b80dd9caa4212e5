import { Group, Text } from '@mantine/core';
import type { Booking, BookingItem } from '../api/types';
import { SeatIcon } from '../shared/icons';
import { t } from '../text/catalogue';
import { useSeats } from './useSeats';

/** The seats of a booking on one flight; nothing where people sit down as they come. */
export function SeatsLine({ booking, item }: { booking: Booking; item: BookingItem }) {
    const { data } = useSeats(booking);
    const seats = data?.items.filter(({ itemId }) => itemId === item.itemId) ?? [];
    if (seats.length === 0) {
        return null;
    }
    return (
        <Group gap="xs" wrap="nowrap">
            <SeatIcon size={18} />
            <Text size="sm">{t('seats.line', { seats: seats.map(({ seat }) => seat).join(', ') })}</Text>
        </Group>
    );
}
