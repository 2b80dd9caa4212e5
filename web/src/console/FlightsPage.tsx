import { Group, Paper } from '@mantine/core';
import { administeredFlights } from '../api/calls';
import { PlaneIcon } from '../shared/icons';
import { ButtonLink } from '../shared/links';
import { PagedList } from '../shared/PagedList';
import { Empty } from '../shared/states';
import { t } from '../text/catalogue';
import { ConsoleFrame } from './ConsoleFrame';
import { FlightFilterForm } from './FlightFilterForm';
import { FlightLine } from './FlightLine';
import { type FlightFilter, isEmptyFilter } from './flightFilter';

export function FlightsPage({ filter }: { filter: FlightFilter }) {
    const schedule = (
        <Group gap="sm">
            <ButtonLink to="/console/upload" search={{}} variant="default">
                {t('upload.title')}
            </ButtonLink>
            <ButtonLink to="/console/flights/new">{t('console.schedule')}</ButtonLink>
        </Group>
    );
    return (
        <ConsoleFrame title={t('console.title')} actions={schedule}>
            <FlightFilterForm key={JSON.stringify(filter)} filter={filter} />
            <PagedList
                queryKey={['admin-flights', filter]}
                read={(cursor) => administeredFlights(filter, cursor)}
                height={64}
                empty={
                    <Empty
                        icon={<PlaneIcon size={28} />}
                        title={t('console.none')}
                        text={t(isEmptyFilter(filter) ? 'console.noneText' : 'console.noneFiltered')}
                    />
                }
            >
                {(flights) => (
                    <Paper withBorder component="ul" className="plain-list rows">
                        {flights.map((flight) => (
                            <li key={flight.flightId}>
                                <FlightLine flight={flight} />
                            </li>
                        ))}
                    </Paper>
                )}
            </PagedList>
        </ConsoleFrame>
    );
}
