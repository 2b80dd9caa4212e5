import { Button, Fieldset, Group, NumberInput, Stack } from '@mantine/core';
import { type Key, t } from '../text/catalogue';
import { FareFields } from './FareFields';
import { type CabinDraft, type FareDraft, newFare } from './flightDraft';

type Props = {
    cabin: CabinDraft;
    withCapacity: boolean;
    onChange: (cabin: CabinDraft) => void;
    /** Where there is another one left. */
    onRemove?: () => void;
};

export function CabinFields({ cabin, withCapacity, onChange, onRemove }: Props) {
    const { fares } = cabin;
    const name = t(`cabin.${cabin.cabin}` as Key);
    const setFares = (next: FareDraft[]) => onChange({ ...cabin, fares: next });
    return (
        <Fieldset radius="lg" legend={name}>
            <Stack gap="lg">
                {withCapacity && (
                    <NumberInput
                        label={t('console.capacityOf')}
                        min={1}
                        max={1000}
                        allowDecimal={false}
                        required
                        withAsterisk={false}
                        maw={240}
                        value={cabin.capacity}
                        onChange={(capacity) => onChange(resized(cabin, Number(capacity)))}
                    />
                )}
                {fares.map((fare, at) => (
                    <FareFields
                        key={`fare-${at + 1}`}
                        fare={fare}
                        capacity={cabin.capacity}
                        number={at + 1}
                        isNew={withCapacity}
                        onChange={(next) => setFares(fares.map((old, index) => (index === at ? next : old)))}
                        onRemove={
                            withCapacity && fares.length > 1
                                ? () => setFares(fares.filter((_, index) => index !== at))
                                : undefined
                        }
                    />
                ))}
                {(withCapacity || onRemove) && (
                    <Group gap="sm">
                        {withCapacity && (
                            <Button
                                size="sm"
                                variant="default"
                                onClick={() => setFares([...fares, newFare(cabin, fares[0]?.currency ?? '')])}
                            >
                                {t('console.addFare')}
                            </Button>
                        )}
                        {onRemove && (
                            <Button size="sm" variant="subtle" onClick={onRemove}>
                                {t('console.removeCabin', { cabin: name })}
                            </Button>
                        )}
                    </Group>
                )}
            </Stack>
        </Fieldset>
    );
}

/** A fare that could sell every seat still can. */
function resized(cabin: CabinDraft, capacity: number): CabinDraft {
    const fares = cabin.fares.map((fare) => (fare.seats === cabin.capacity ? { ...fare, seats: capacity } : fare));
    return { ...cabin, capacity, fares };
}
