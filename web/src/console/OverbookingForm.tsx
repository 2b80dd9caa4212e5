import { Button, Group, NumberInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { authoriseOverbooking } from '../api/console';
import type { OverbookingRequest } from '../api/types';
import { Refusal } from '../shared/Refusal';
import { t } from '../text/catalogue';
import type { AdministeredCabin } from './stock';
import { useVersioned, type Versioned } from './useVersioned';

/** How many seats may be sold beyond those that there are. */
export function OverbookingForm({ cabin, ...versioned }: Versioned & { cabin: AdministeredCabin }) {
    const [seats, setSeats] = useState(cabin.overbooking);
    const [reason, setReason] = useState('');
    const changing = useVersioned(versioned, (etag, body: OverbookingRequest) =>
        authoriseOverbooking(versioned.flight.flightId, etag, body),
    );

    function submit(event: FormEvent) {
        event.preventDefault();
        changing.start({ cabin: cabin.cabin, seats, ...(reason.trim() ? { reason: reason.trim() } : {}) });
    }

    return (
        <form onSubmit={submit}>
            <Stack gap="md">
                <Text size="sm">{t('console.overbookingText')}</Text>
                <SimpleGrid cols={{ base: 1, xs: 2 }}>
                    <NumberInput
                        label={t('console.beyond')}
                        min={0}
                        max={1000}
                        allowDecimal={false}
                        required
                        withAsterisk={false}
                        value={seats}
                        onChange={(next) => setSeats(Number(next))}
                    />
                    <TextInput
                        label={t('console.reason')}
                        maxLength={200}
                        value={reason}
                        onChange={(event) => setReason(event.currentTarget.value)}
                    />
                </SimpleGrid>
                {changing.error && <Refusal error={changing.error} />}
                <Group>
                    <Button type="submit" size="sm" loading={changing.isPending}>
                        {t('console.authorise')}
                    </Button>
                </Group>
            </Stack>
        </form>
    );
}
