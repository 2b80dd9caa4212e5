import { Text } from '@mantine/core';
import type { Leg } from '../api/types';
import { useCity } from '../places/places';
import { LegLine } from '../shared/LegLine';
import { t } from '../text/catalogue';
import { duration, longDay, minutesBetween } from '../text/format';

/** One direction: the line from end to end, and where one changes for how long. */
export function OfferLeg({ leg, dated }: { leg: Leg; dated: boolean }) {
    return (
        <div>
            {dated && (
                <Text size="sm" fw={600}>
                    {longDay(leg.departure)}
                </Text>
            )}
            <LegLine leg={leg} stops={leg.stops} />
            {leg.segments.slice(1).map((next, index) => (
                <Change
                    key={next.flightId}
                    place={next.origin}
                    minutes={minutesBetween(leg.segments[index]?.arrival ?? next.departure, next.departure)}
                />
            ))}
        </div>
    );
}

function Change({ place, minutes }: { place: string; minutes: number }) {
    const city = useCity(place);
    return (
        <Text size="sm" c="dimmed">
            {t('offer.change', { city, place, time: duration(minutes) })}
        </Text>
    );
}
