import { Badge, Stack, Text } from '@mantine/core';
import type { Booking, BookingItem } from '../api/types';
import { FlightSummary, useFlight } from '../checkout/FlightSummary';
import { FareRules } from '../search/FareRules';
import { conditionsOf } from '../search/fares';
import { type Key, t } from '../text/catalogue';
import { flying } from './people';
import { SeatsLine } from './SeatsLine';

type Props = { booking: Booking; item: BookingItem };

/** One flight of a booking: how it stands, what its fare allows, who sits where. */
export function ItemCard({ booking, item }: Props) {
    const { data: flight } = useFlight(item.flightId);
    const conditions = flight && conditionsOf(flight, item.fareCode);
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
            {isOurs && conditions && <FareRules conditions={conditions} />}
            {isOurs && <SeatsLine booking={booking} item={item} />}
        </Stack>
    );
}
