import { Button, Fieldset, Group, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { PlaceField } from '../places/PlaceField';
import { fareName } from '../search/OfferCard';
import { Refusal } from '../shared/states';
import { type Key, t } from '../text/catalogue';
import { fieldProblems } from '../text/problems';
import type { CabinDraft, FlightDraft } from './flightDraft';

type Props = {
    initial: FlightDraft;
    submitLabel: string;
    isPending: boolean;
    error: Error | null;
    fixedRoute?: boolean;
    onSubmit: (draft: FlightDraft) => void;
};

export function FlightForm({ initial, submitLabel, isPending, error, fixedRoute = false, onSubmit }: Props) {
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
                        description={fixedRoute ? undefined : t('console.numberHint')}
                        required
                        withAsterisk={false}
                        maxLength={8}
                        readOnly={fixedRoute}
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
                        readOnly={fixedRoute}
                        onChange={(origin) => change({ origin })}
                    />
                    <PlaceField
                        label={t('search.to')}
                        placeholder={t('search.placeholder')}
                        value={draft.destination}
                        error={problems.destination}
                        readOnly={fixedRoute}
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

function CabinFields({ cabin, onChange }: { cabin: CabinDraft; onChange: (cabin: CabinDraft) => void }) {
    return (
        <Fieldset radius="lg" legend={t(`cabin.${cabin.cabin}` as Key)}>
            <SimpleGrid cols={{ base: 1, xs: 2, sm: 4 }}>
                <NumberInput
                    label={t('console.capacity')}
                    min={1}
                    max={1000}
                    allowDecimal={false}
                    required
                    withAsterisk={false}
                    value={cabin.capacity}
                    onChange={(capacity) => onChange({ ...cabin, capacity: Number(capacity) })}
                />
                {cabin.fares.map((fare) => (
                    <TextInput
                        key={fare.fareCode}
                        label={t('console.price', { fare: fareName(fare.fareCode), currency: fare.currency })}
                        inputMode="decimal"
                        pattern="\d{1,7}(\.\d{1,3})?"
                        title={t('console.priceHint')}
                        required
                        withAsterisk={false}
                        value={fare.amount}
                        onChange={(event) => {
                            const amount = event.currentTarget.value;
                            onChange({
                                ...cabin,
                                fares: cabin.fares.map((old) =>
                                    old.fareCode === fare.fareCode ? { ...old, amount } : old,
                                ),
                            });
                        }}
                    />
                ))}
            </SimpleGrid>
        </Fieldset>
    );
}
