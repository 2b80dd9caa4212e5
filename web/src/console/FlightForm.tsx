import './console.css';
import { Button, Group, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { PlaceField } from '../places/PlaceField';
import { Refusal } from '../shared/Refusal';
import { type Key, t } from '../text/catalogue';
import { CURRENCIES } from '../text/currency';
import { fieldProblems, problemWithin } from '../text/problems';
import { CabinFields } from './CabinFields';
import { cabinsMissing, cabinsTaken, currencyOf, type FlightDraft, newCabin, soldIn } from './flightDraft';
import { PlanConsent } from './PlanConsent';
import { RepeatFields } from './RepeatFields';

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
    const aboutCabins = problemWithin(problems, 'cabins');
    const change = (part: Partial<FlightDraft>) => setDraft((before) => ({ ...before, ...part }));
    const toAdd = isScheduled
        ? cabinsTaken(draft, initial)
        : cabinsMissing(draft).map((cabin) => newCabin(cabin, currencyOf(draft)));

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
                <SimpleGrid cols={{ base: 1, xs: isScheduled ? 2 : 3 }}>
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
                        error={problems.arrival ?? problems.arrivesDaysLater}
                        value={draft.arrival}
                        onChange={(event) => change({ arrival: event.currentTarget.value })}
                    />
                    {!isScheduled && (
                        <NativeSelect
                            label={t('console.currency')}
                            translate="no"
                            data={CURRENCIES}
                            value={currencyOf(draft)}
                            onChange={(event) => setDraft(soldIn(draft, event.currentTarget.value))}
                        />
                    )}
                </SimpleGrid>
                {!isScheduled && <RepeatFields draft={draft} problems={problems} onChange={change} />}
                {draft.cabins.map((cabin) => (
                    <CabinFields
                        key={cabin.cabin}
                        cabin={cabin}
                        withCapacity={!isScheduled}
                        onChange={(next) =>
                            change({ cabins: draft.cabins.map((old) => (old.cabin === next.cabin ? next : old)) })
                        }
                        onRemove={
                            draft.cabins.length > 1
                                ? () => change({ cabins: draft.cabins.filter((old) => old.cabin !== cabin.cabin) })
                                : undefined
                        }
                    />
                ))}
                {toAdd.length > 0 && (
                    <Group gap="sm">
                        {toAdd.map((added) => (
                            <Button
                                key={added.cabin}
                                size="sm"
                                variant="default"
                                onClick={() => change({ cabins: [...draft.cabins, added] })}
                            >
                                {t('console.addCabin', { cabin: t(`cabin.${added.cabin}` as Key) })}
                            </Button>
                        ))}
                    </Group>
                )}
                {isScheduled && <PlanConsent draft={draft} error={error} onChange={change} />}
                {error && <Refusal error={error}>{aboutCabins && <Text size="sm">{aboutCabins}</Text>}</Refusal>}
                <Group>
                    <Button type="submit" loading={isPending}>
                        {draft.repeats ? t('plan.submit') : submitLabel}
                    </Button>
                </Group>
            </Stack>
        </form>
    );
}
