import { Badge, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { AdministeredFlight } from '../api/types';
import { Data } from '../shared/Data';
import { ArrowIcon } from '../shared/icons';
import { maybe, t } from '../text/catalogue';
import { airportTime, day } from '../text/format';
import { seatsOf } from './stock';

export function FlightLine({ flight }: { flight: AdministeredFlight }) {
    const { sold, held, capacity } = seatsOf(flight);
    return (
        <Link to="/console/flights/$flightId" params={{ flightId: flight.flightId }} className="row flight-row">
            <Text fw={600} translate="no" component="span">
                {flight.flightNumber}
            </Text>
            <span className="route-line">
                <Data>{flight.origin}</Data>
                <ArrowIcon size={16} />
                <Data>{flight.destination}</Data>
            </span>
            <Text component="span" c="dimmed" size="sm">
                {t('bookings.departure', { date: day(flight.departure), time: airportTime(flight.departure) })}
            </Text>
            <Text component="span" size="sm" className="digits">
                {t('console.seatsTaken', { taken: sold + held, capacity })}
            </Text>
            <Badge variant="default" tt="none">
                {maybe(`flightStatus.${flight.status}`) ?? flight.status}
            </Badge>
        </Link>
    );
}
