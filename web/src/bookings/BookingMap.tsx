import type { Booking } from '../api/types';
import { useFlights } from '../checkout/FlightSummary';
import { MapToCome, RouteMap } from '../map/RouteMap';
import { itsFlights } from './people';

/** Where a booking goes, in the order of its flights; nothing where none of them is left. */
export function BookingMap({ booking }: { booking: Booking }) {
    const { flights, isPending } = useFlights(itsFlights(booking).map(({ flightId }) => flightId));
    if (isPending) {
        return <MapToCome />;
    }
    const legs = [...flights].sort((one, other) => Date.parse(one.departure) - Date.parse(other.departure));
    return legs.length === 0 ? null : <RouteMap legs={legs} />;
}
