import { Text } from '@mantine/core';
import { count, t } from '../text/catalogue';
import { airportOffset, airportTime, daysLater, duration, minutesBetween } from '../text/format';
import { Data } from './Data';

type Leg = { origin: string; destination: string; departure: string; arrival: string };

/** 10:30 LIS ——— 13:05 +1 JFK, each by its own airport's clock. */
export function LegLine({ leg, stops = 0 }: { leg: Leg; stops?: number }) {
    return (
        <div className="leg">
            <Moment place={leg.origin} instant={leg.departure} />
            <div className="leg-middle">
                <Text size="sm" c="dimmed">
                    {duration(minutesBetween(leg.departure, leg.arrival))}
                </Text>
                <div className="leg-line" aria-hidden />
                <Text size="sm" c="dimmed">
                    {stops === 0 ? t('offer.direct') : count('offer.stops', stops)}
                </Text>
            </div>
            <Moment place={leg.destination} instant={leg.arrival} later={daysLater(leg.departure, leg.arrival)} />
        </div>
    );
}

function Moment({ place, instant, later = 0 }: { place: string; instant: string; later?: number }) {
    return (
        <div>
            <Text fz="lg" fw={650} component="div" className="nowrap">
                <time dateTime={instant} title={airportOffset(instant)}>
                    {airportTime(instant)}
                </time>
                {later !== 0 && (
                    <sup className="next-day" aria-label={count('offer.daysLater', later)} role="note">
                        {later > 0 ? `+${later}` : later}
                    </sup>
                )}
            </Text>
            <Text size="sm" c="dimmed" component="div" className="nowrap">
                <Data>{place}</Data>
            </Text>
        </div>
    );
}
