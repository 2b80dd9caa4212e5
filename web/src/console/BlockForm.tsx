import { Button, Group, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { blockSeats } from '../api/console';
import type { BlockRequest } from '../api/types';
import { Refusal } from '../shared/Refusal';
import { useIntention } from '../shared/useIntention';
import { t } from '../text/catalogue';
import { fieldProblems } from '../text/problems';
import type { AdministeredCabin } from './stock';
import { reloadFlight, type Versioned } from './useVersioned';

/** Keeps free seats from being sold: by number where the cabin has a map, else so many. */
export function BlockForm({ cabin, flight, onOutcome }: Versioned & { cabin: AdministeredCabin }) {
    const [seats, setSeats] = useState(1);
    const [numbers, setNumbers] = useState('');
    const [reason, setReason] = useState('');
    const blocking = useIntention({
        name: `block.${flight.flightId}`,
        send: (body: BlockRequest, key) => blockSeats(flight.flightId, body, key),
        onDone: async () => {
            await reloadFlight(flight.flightId);
            onOutcome('changed');
        },
    });
    const problems = blocking.error ? fieldProblems(blocking.error) : {};
    const chosen = numbers
        .toUpperCase()
        .split(/[\s,;]+/)
        .filter(Boolean);

    function submit(event: FormEvent) {
        event.preventDefault();
        blocking.start({
            cabin: cabin.cabin,
            reason: reason.trim(),
            ...(cabin.seatMap ? { seatNumbers: chosen } : { seats }),
        });
    }

    return (
        <form onSubmit={submit}>
            <Stack gap="md">
                <SimpleGrid cols={{ base: 1, xs: 2 }}>
                    {cabin.seatMap ? (
                        <TextInput
                            label={t('blocks.numbers')}
                            description={t('blocks.numbersHint')}
                            inputWrapperOrder={['label', 'input', 'description', 'error']}
                            required
                            withAsterisk={false}
                            maxLength={200}
                            error={problems.seatNumbers}
                            value={numbers}
                            onChange={(event) => setNumbers(event.currentTarget.value)}
                        />
                    ) : (
                        <NumberInput
                            label={t('blocks.number')}
                            min={1}
                            max={1000}
                            allowDecimal={false}
                            required
                            withAsterisk={false}
                            error={problems.seats}
                            value={seats}
                            onChange={(next) => setSeats(Number(next))}
                        />
                    )}
                    <TextInput
                        label={t('blocks.reason')}
                        required
                        withAsterisk={false}
                        maxLength={200}
                        error={problems.reason}
                        value={reason}
                        onChange={(event) => setReason(event.currentTarget.value)}
                    />
                </SimpleGrid>
                {blocking.error && <Refusal error={blocking.error} />}
                <Group>
                    <Button type="submit" size="sm" loading={blocking.isPending}>
                        {t('blocks.add')}
                    </Button>
                </Group>
            </Stack>
        </form>
    );
}
