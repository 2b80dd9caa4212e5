import { Container, Paper, Stack, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { scheduleFlight } from '../api/calls';
import { Problem } from '../api/problem';
import { queries } from '../app/queries';
import { decided, keyFor } from '../checkout/keys';
import { AnchorLink } from '../shared/links';
import { usePageTitle } from '../shared/usePageTitle';
import { t } from '../text/catalogue';
import { FlightForm } from './FlightForm';
import { type FlightDraft, newFlight, requestOf } from './flightDraft';

const INTENTION = 'schedule';

export function NewFlightPage() {
    usePageTitle(t('console.schedule'));
    const navigate = useNavigate();
    const [initial] = useState(newFlight);
    const scheduling = useMutation({
        mutationFn: (draft: FlightDraft) => {
            const body = requestOf(draft);
            return scheduleFlight(body, keyFor(INTENTION, body));
        },
        onSuccess: () => {
            decided(INTENTION);
            queries.invalidateQueries({ queryKey: ['admin-flights'] });
            navigate({ to: '/console/flights' });
        },
        onError: (error) => {
            if (Problem.of(error).isDecided) {
                decided(INTENTION);
            }
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
                        onSubmit={(draft) => scheduling.mutate(draft)}
                    />
                </Paper>
            </Stack>
        </Container>
    );
}
