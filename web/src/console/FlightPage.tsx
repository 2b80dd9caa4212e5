import './words';
import { Container, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { administeredFlight } from '../api/calls';
import { EDITED } from '../app/queries';
import { AnchorLink } from '../shared/links';
import { Notice } from '../shared/Notice';
import { Failed, Loading } from '../shared/states';
import { usePageTitle } from '../shared/usePageTitle';
import { t } from '../text/catalogue';
import { FlightDetails } from './FlightDetails';
import { StaleNotice } from './StaleNotice';

type Outcome = { kind: 'changed' | 'stale'; number: number };

let visits = 0;
const nextVisit = () => ++visits;

/** Each visit reads the flight anew; within one, nothing but a change that was sent replaces what is typed. */
export function FlightPage({ flightId }: { flightId: string }) {
    const [visit] = useState(nextVisit);
    const { data, error, refetch } = useQuery({
        queryKey: ['admin-flight', flightId, visit],
        queryFn: () => administeredFlight(flightId),
        ...EDITED,
    });
    const [outcome, setOutcome] = useState<Outcome>();
    usePageTitle(data?.flight.flightNumber ?? t('console.title'));
    return (
        <Container size="lg" py="lg">
            <Stack gap="md">
                <AnchorLink to="/console/flights" search={{}} size="sm">
                    {t('console.back')}
                </AnchorLink>
                {outcome?.kind === 'changed' && <Notice key={outcome.number} text={t('console.changed')} />}
                {outcome?.kind === 'stale' && <StaleNotice key={outcome.number} />}
                {data ? (
                    <FlightDetails
                        key={`${data.etag} ${outcome?.number}`}
                        flight={data.flight}
                        etag={data.etag}
                        onOutcome={(kind) => setOutcome((before) => ({ kind, number: (before?.number ?? 0) + 1 }))}
                    />
                ) : error ? (
                    <Failed whole error={error} retry={() => refetch()} />
                ) : (
                    <Loading title={t('console.title')} rows={2} height={320} />
                )}
            </Stack>
        </Container>
    );
}
