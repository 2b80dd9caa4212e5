import { useFlight } from '../checkout/FlightSummary';
import { Data } from '../shared/Data';
import { t } from '../text/catalogue';
import { day } from '../text/format';

/** A flight in one line: its number, its ends, its day. */
export function FlightName({ flightId }: { flightId: string }) {
    const { data: flight } = useFlight(flightId);
    if (!flight) {
        return <span>{t('flight.one')}</span>;
    }
    return (
        <span>
            <Data>{`${flight.flightNumber} ${flight.origin}–${flight.destination}`}</Data>{' '}
            <span className="nowrap">{day(flight.departure)}</span>
        </span>
    );
}
