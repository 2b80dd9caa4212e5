import { Button, Group, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { blockSeats } from '../api/console';
import type { BlockRequest } from '../api/types';
import { Refusal } from '../shared/Refusal';
import { useIntention } from '../shared/useIntention';
import { t } from '../text/catalogue';
import { fieldProblems } from '../text/problems';
import { type BlockDraft, NEW_BLOCK, requestOf } from './blockDraft';
import type { AdministeredCabin } from './stock';
import { reloadFlight, type Versioned } from './useVersioned';

/** Keeps free seats from being sold, or for those who have a code. */
export function BlockForm({ cabin, flight, onOutcome }: Versioned & { cabin: AdministeredCabin }) {
    const [draft, setDraft] = useState(NEW_BLOCK);
    const change = (part: Partial<BlockDraft>) => setDraft({ ...draft, ...part });
    const blocking = useIntention({
        name: `block.${flight.flightId}`,
        send: (body: BlockRequest, key) => blockSeats(flight.flightId, body, key),
        onDone: async () => {
            await reloadFlight(flight.flightId);
            onOutcome('changed');
        },
    });
    const problems = blocking.error ? fieldProblems(blocking.error) : {};

    function submit(event: FormEvent) {
        event.preventDefault();
        blocking.start(requestOf(draft, cabin.cabin, Boolean(cabin.seatMap)));
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
                            value={draft.numbers}
                            onChange={(event) => change({ numbers: event.currentTarget.value })}
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
                            value={draft.seats}
                            onChange={(seats) => change({ seats: Number(seats) })}
                        />
                    )}
                    <TextInput
                        label={t('blocks.reason')}
                        required
                        withAsterisk={false}
                        maxLength={200}
                        error={problems.reason}
                        value={draft.reason}
                        onChange={(event) => change({ reason: event.currentTarget.value })}
                    />
                    <TextInput
                        label={t('blocks.code')}
                        description={t('blocks.codeHint')}
                        inputWrapperOrder={['label', 'input', 'description', 'error']}
                        maxLength={32}
                        error={problems.code}
                        value={draft.code}
                        onChange={(event) => change({ code: event.currentTarget.value.toUpperCase() })}
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
