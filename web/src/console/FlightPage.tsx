import { Alert, Button, Container, Group, Modal, Paper, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { administeredFlight, changeFlight, removeFlight } from '../api/calls';
import { Problem } from '../api/problem';
import type { AdministeredFlight } from '../api/types';
import { queries } from '../app/queries';
import { CheckIcon } from '../shared/icons';
import { AnchorLink } from '../shared/links';
import { Failed, Loading, Refusal } from '../shared/states';
import { usePageTitle } from '../shared/usePageTitle';
import { t } from '../text/catalogue';
import { FlightForm } from './FlightForm';
import { draftOf, type FlightDraft, requestOf } from './flightDraft';

export function FlightPage({ flightId }: { flightId: string }) {
    const { data, error, refetch } = useQuery({
        queryKey: ['admin-flight', flightId],
        queryFn: () => administeredFlight(flightId),
        staleTime: 0,
        refetchOnWindowFocus: false,
    });
    const [changed, setChanged] = useState(false);
    usePageTitle(data?.flight.flightNumber ?? t('console.title'));
    return (
        <Container size="md" py="lg">
            <Stack gap="md">
                <AnchorLink to="/console/flights" size="sm">
                    {t('console.back')}
                </AnchorLink>
                {changed && (
                    <Alert color="green" variant="light" icon={<CheckIcon />} role="status">
                        {t('console.changed')}
                    </Alert>
                )}
                {data ? (
                    <Editor key={data.etag} flight={data.flight} etag={data.etag} onChanged={() => setChanged(true)} />
                ) : error ? (
                    <Failed whole error={error} retry={() => refetch()} />
                ) : (
                    <Loading title={t('console.title')} rows={1} height={320} />
                )}
            </Stack>
        </Container>
    );
}

type EditorProps = { flight: AdministeredFlight; etag: string; onChanged: () => void };

function Editor({ flight, etag, onChanged }: EditorProps) {
    const changing = useMutation({
        mutationFn: (draft: FlightDraft) => changeFlight(flight.flightId, etag, requestOf(draft)),
        onSuccess: () => {
            onChanged();
            queries.invalidateQueries({ queryKey: ['flight', flight.flightId] });
            queries.invalidateQueries({ queryKey: ['admin-flights'] });
            reload();
        },
    });
    const stale = changing.error !== null && Problem.of(changing.error).status === 412;
    const reload = () => queries.invalidateQueries({ queryKey: ['admin-flight', flight.flightId] });
    return (
        <>
            <Group justify="space-between">
                <Title order={1}>{t('console.flight', { number: flight.flightNumber })}</Title>
                <Removal flight={flight} etag={etag} />
            </Group>
            <Paper withBorder p="lg">
                <FlightForm
                    initial={draftOf(flight)}
                    submitLabel={t('console.save')}
                    isPending={changing.isPending}
                    error={stale ? null : changing.error}
                    fixedRoute
                    onSubmit={(draft) => changing.mutate(draft)}
                />
                {stale && (
                    <Stack mt="md">
                        <Refusal error={changing.error}>
                            <Button size="sm" variant="default" onClick={reload}>
                                {t('console.reload')}
                            </Button>
                        </Refusal>
                    </Stack>
                )}
            </Paper>
        </>
    );
}

function Removal({ flight, etag }: { flight: AdministeredFlight; etag: string }) {
    const navigate = useNavigate();
    const [asking, setAsking] = useState(false);
    const removal = useMutation({
        mutationFn: () => removeFlight(flight.flightId, etag),
        onSuccess: () => {
            queries.invalidateQueries({ queryKey: ['admin-flights'] });
            navigate({ to: '/console/flights' });
        },
    });
    return (
        <>
            <Button variant="outline" color="red.9" size="sm" onClick={() => setAsking(true)}>
                {t('console.remove')}
            </Button>
            <Modal
                opened={asking}
                onClose={() => setAsking(false)}
                title={t('console.removeTitle', { number: flight.flightNumber })}
                closeButtonProps={{ 'aria-label': t('contact.cancel') }}
                centered
            >
                <Stack>
                    <Text>{t('console.removeText')}</Text>
                    {removal.error && <Refusal error={removal.error} />}
                    <Group justify="flex-end">
                        <Button variant="default" onClick={() => setAsking(false)}>
                            {t('contact.cancel')}
                        </Button>
                        <Button color="red.9" loading={removal.isPending} onClick={() => removal.mutate()}>
                            {t('console.remove')}
                        </Button>
                    </Group>
                </Stack>
            </Modal>
        </>
    );
}
