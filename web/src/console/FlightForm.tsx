import './console.css';
import { Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { PlaceField } from '../places/PlaceField';
import { Refusal } from '../shared/Refusal';
import { t } from '../text/catalogue';
import { fieldProblems } from '../text/problems';
import { CabinFields } from './CabinFields';
import type { FlightDraft } from './flightDraft';

/** `isScheduled`: the flight is there already, so its number and route stay, and its seats are changed on their own. */
type Props = {
    initial: FlightDraft;
    submitLabel: string;
    isPending: boolean;
    error: Error | null;
    isScheduled?: boolean;
    onSubmit: (draft: FlightDraft) => void;
};

export function FlightForm({ initial, submitLabel, isPending, error, isScheduled = false, onSubmit }: Props) {
    const [draft, setDraft] = useState(initial);
    const problems = error ? fieldProblems(error) : {};
    const change = (part: Partial<FlightDraft>) => setDraft((before) => ({ ...before, ...part }));

    function submit(event: FormEvent) {
        event.preventDefault();
        onSubmit(draft);
    }

    return (
        <form onSubmit={submit}>
            <Stack gap="lg">
                <SimpleGrid cols={{ base: 1, xs: 3 }}>
                    <TextInput
                        label={t('console.number')}
                        description={isScheduled ? undefined : t('console.numberHint')}
                        required
                        withAsterisk={false}
                        maxLength={8}
                        readOnly={isScheduled}
                        inputWrapperOrder={['label', 'input', 'description', 'error']}
                        error={problems.flightNumber}
                        value={draft.flightNumber}
                        onChange={(event) => change({ flightNumber: event.currentTarget.value })}
                    />
                    <PlaceField
                        label={t('search.from')}
                        placeholder={t('search.placeholder')}
                        value={draft.origin}
                        error={problems.origin}
                        readOnly={isScheduled}
                        onChange={(origin) => change({ origin })}
                    />
                    <PlaceField
                        label={t('search.to')}
                        placeholder={t('search.placeholder')}
                        value={draft.destination}
                        error={problems.destination}
                        readOnly={isScheduled}
                        onChange={(destination) => change({ destination })}
                    />
                </SimpleGrid>
                <SimpleGrid cols={{ base: 1, xs: 2 }}>
                    <TextInput
                        type="datetime-local"
                        label={t('console.departure')}
                        required
                        withAsterisk={false}
                        error={problems.departure}
                        value={draft.departure}
                        onChange={(event) => change({ departure: event.currentTarget.value })}
                    />
                    <TextInput
                        type="datetime-local"
                        label={t('console.arrival')}
                        required
                        withAsterisk={false}
                        error={problems.arrival}
                        value={draft.arrival}
                        onChange={(event) => change({ arrival: event.currentTarget.value })}
                    />
                </SimpleGrid>
                {draft.cabins.map((cabin) => (
                    <CabinFields
                        key={cabin.cabin}
                        cabin={cabin}
                        withCapacity={!isScheduled}
                        onChange={(next) =>
                            change({ cabins: draft.cabins.map((old) => (old.cabin === next.cabin ? next : old)) })
                        }
                    />
                ))}
                {error && <Refusal error={error} />}
                <Group>
                    <Button type="submit" loading={isPending}>
                        {submitLabel}
                    </Button>
                </Group>
            </Stack>
        </form>
    );
}
