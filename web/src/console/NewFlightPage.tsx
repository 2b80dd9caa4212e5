import './words';
import { Container, Paper, Stack, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { planFlights, scheduleFlight } from '../api/calls';
import type { FlightPlanRequest, FlightRequest } from '../api/types';
import { queries } from '../app/queries';
import { AnchorLink } from '../shared/links';
import { Loading } from '../shared/states';
import { useIntention } from '../shared/useIntention';
import { usePageTitle } from '../shared/usePageTitle';
import { t } from '../text/catalogue';
import { FlightForm } from './FlightForm';
import { type FlightDraft, newFlight, planOf, requestOf } from './flightDraft';
import { PlanOutcome } from './PlanOutcome';
import { useUsualCurrency } from './useUsualCurrency';

const listAnew = () => queries.invalidateQueries({ queryKey: ['admin-flights'] });

export function NewFlightPage() {
    usePageTitle(t('console.schedule'));
    const navigate = useNavigate();
    const currency = useUsualCurrency();
    const scheduling = useIntention({
        name: 'schedule',
        send: (body: FlightRequest, key) => scheduleFlight(body, key),
        onDone: ({ flightId }) => {
            listAnew();
            navigate({ to: '/console/flights/$flightId', params: { flightId } });
        },
    });
    const planning = useIntention({
        name: 'plan',
        send: (body: FlightPlanRequest, key) => planFlights(body, key),
        onDone: listAnew,
    });
    const { data: planned, variables: plan } = planning;

    function submit(draft: FlightDraft) {
        scheduling.reset();
        planning.reset();
        if (draft.repeats) {
            planning.start(planOf(draft, draft.repeats));
        } else {
            scheduling.start(requestOf(draft));
        }
    }

    return (
        <Container size="md" py="lg">
            <Stack gap="md">
                <AnchorLink to="/console/flights" size="sm">
                    {t('console.back')}
                </AnchorLink>
                <Title order={1}>{t('console.schedule')}</Title>
                {currency === undefined && <Loading rows={1} height={560} />}
                {planned && plan && (
                    <PlanOutcome
                        number={plan.flightNumber}
                        route={{ origin: plan.origin, destination: plan.destination }}
                        planned={planned}
                        onAnother={planning.reset}
                    />
                )}
                {currency !== undefined && !planned && (
                    <Paper withBorder p={{ base: 'md', sm: 'lg' }}>
                        <FlightForm
                            initial={newFlight(currency)}
                            submitLabel={t('console.schedule')}
                            isPending={scheduling.isPending || planning.isPending}
                            error={scheduling.error ?? planning.error}
                            onSubmit={submit}
                        />
                    </Paper>
                )}
            </Stack>
        </Container>
    );
}
