import './words';
import { Container, Paper, Stack, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { scheduleFlight } from '../api/calls';
import type { FlightRequest } from '../api/types';
import { queries } from '../app/queries';
import { AnchorLink } from '../shared/links';
import { Loading } from '../shared/states';
import { useIntention } from '../shared/useIntention';
import { usePageTitle } from '../shared/usePageTitle';
import { t } from '../text/catalogue';
import { FlightForm } from './FlightForm';
import { newFlight, requestOf } from './flightDraft';
import { useUsualCurrency } from './useUsualCurrency';

export function NewFlightPage() {
    usePageTitle(t('console.schedule'));
    const navigate = useNavigate();
    const currency = useUsualCurrency();
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
                {currency === undefined ? (
                    <Loading rows={1} height={560} />
                ) : (
                    <Paper withBorder p={{ base: 'md', sm: 'lg' }}>
                        <FlightForm
                            initial={newFlight(currency)}
                            submitLabel={t('console.schedule')}
                            isPending={scheduling.isPending}
                            error={scheduling.error}
                            onSubmit={(draft) => scheduling.start(requestOf(draft))}
                        />
                    </Paper>
                )}
            </Stack>
        </Container>
    );
}
