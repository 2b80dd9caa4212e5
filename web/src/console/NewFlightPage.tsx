import { Container, Paper, Stack, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { scheduleFlight } from '../api/calls';
import type { FlightRequest } from '../api/types';
import { queries } from '../app/queries';
import { AnchorLink } from '../shared/links';
import { useIntention } from '../shared/useIntention';
import { usePageTitle } from '../shared/usePageTitle';
import { t } from '../text/catalogue';
import { FlightForm } from './FlightForm';
import { newFlight, requestOf } from './flightDraft';

export function NewFlightPage() {
    usePageTitle(t('console.schedule'));
    const navigate = useNavigate();
    const [initial] = useState(newFlight);
    const scheduling = useIntention({
        name: 'schedule',
        send: (body: FlightRequest, key) => scheduleFlight(body, key),
        onDone: ({ flightId }) => {
            queries.invalidateQueries({ queryKey: ['admin-flights'] });
            navigate({ to: '/console/flights/$flightId', params: { flightId } });
        },
    });
    return (
        <Container size="md" py="lg">
            <Stack gap="md">
                <AnchorLink to="/console/flights" size="sm">
                    {t('console.back')}
                </AnchorLink>
                <Title order={1}>{t('console.schedule')}</Title>
                <Paper withBorder p="lg">
                    <FlightForm
                        initial={initial}
                        submitLabel={t('console.schedule')}
                        isPending={scheduling.isPending}
                        error={scheduling.error}
                        onSubmit={(draft) => scheduling.start(requestOf(draft))}
                    />
                </Paper>
            </Stack>
        </Container>
    );
}
