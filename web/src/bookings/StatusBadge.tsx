import { Badge } from '@mantine/core';
import type { BookingStatus } from '../api/types';
import { type Key, t } from '../text/catalogue';

const COLOURS: Record<BookingStatus, string> = {
    PENDING: 'gray',
    HELD: 'yellow',
    CONFIRMED: 'green',
    REJECTED: 'red',
    EXPIRED: 'gray',
    CANCELLED: 'gray',
};

export function StatusBadge({ status }: { status: BookingStatus }) {
    return (
        <Badge
            variant="light"
            color={COLOURS[status]}
            tt="none"
            size="lg"
            className={`status status-${COLOURS[status]}`}
        >
            {t(`status.${status}` as Key)}
        </Badge>
    );
}
