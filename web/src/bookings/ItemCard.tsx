import { Badge, Stack, Text } from '@mantine/core';
import type { Booking, BookingItem } from '../api/types';
import { FlightSummary } from '../checkout/FlightSummary';
import { FareRules } from '../search/FareRules';
import { type Key, t } from '../text/catalogue';
import { useIsPast } from './looking';
import { flying } from './people';
import { SeatsLine } from './SeatsLine';

type Props = { booking: Booking; item: BookingItem };

/** One flight of a booking: how it stands, what its fare allowed when it was sold, who sits where. */
export function ItemCard({ booking, item }: Props) {
    const isPast = useIsPast();
    const isOurs = item.status === 'HELD' || item.status === 'CONFIRMED';
    const isPartial = isOurs && flying(booking, item).length < booking.passengers.length;
    return (
        <Stack gap="sm">
            <FlightSummary flightId={item.flightId} fareCode={item.fareCode} />
            {item.status !== booking.status && (
                <Badge variant="default" tt="none">
                    {t(`itemStatus.${item.status}` as Key)}
                </Badge>
            )}
            {isPartial && (
                <Text size="sm" translate="no">
                    {flying(booking, item)
                        .map(({ givenName }) => givenName)
                        .join(', ')}
                </Text>
            )}
            {isOurs && item.conditions && <FareRules conditions={item.conditions} />}
            {isOurs && !isPast && <SeatsLine booking={booking} item={item} />}
        </Stack>
    );
}
