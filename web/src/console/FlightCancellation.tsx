import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { cancelFlight } from '../api/calls';
import { Refusal } from '../shared/Refusal';
import { t } from '../text/catalogue';
import { seatsOf } from './stock';
import { useVersioned, type Versioned } from './useVersioned';

/** Takes a flight out of the schedule, after saying whom that concerns and what becomes of them. */
export function FlightCancellation(versioned: Versioned) {
    const { flight } = versioned;
    const [asking, setAsking] = useState(false);
    const { sold, held } = seatsOf(flight);
    const [reason, setReason] = useState('');
    const removal = useVersioned(versioned, (etag, why: string) => cancelFlight(flight.flightId, etag, why));
    const leave = () => !removal.isPending && setAsking(false);
    return (
        <>
            <Button variant="outline" color="red.9" size="sm" onClick={() => setAsking(true)}>
                {t('console.cancel')}
            </Button>
            <Modal opened={asking} onClose={leave} withCloseButton={false} centered>
                <Stack>
                    <Modal.Title fz="h2" fw={650}>
                        {t('console.cancelTitle', { number: flight.flightNumber })}
                    </Modal.Title>
                    {sold + held > 0 ? (
                        <>
                            <Text fw={600}>{t('console.cancelSeats', { sold, held })}</Text>
                            <Text>{t('console.cancelConsequence')}</Text>
                        </>
                    ) : (
                        <Text>{t('console.cancelNobody')}</Text>
                    )}
                    <Text>{t('console.cancelForGood')}</Text>
                    <TextInput
                        label={t('console.reason')}
                        maxLength={200}
                        value={reason}
                        onChange={(event) => setReason(event.currentTarget.value)}
                    />
                    {removal.error && <Refusal error={removal.error} />}
                    <Group justify="flex-end">
                        <Button variant="default" disabled={removal.isPending} onClick={leave}>
                            {t('console.keep')}
                        </Button>
                        <Button color="red.9" loading={removal.isPending} onClick={() => removal.start(reason)}>
                            {t('console.cancel')}
                        </Button>
                    </Group>
                </Stack>
            </Modal>
        </>
    );
}
