import { Button, Fieldset, Group, NumberInput, Stack } from '@mantine/core';
import { type Key, t } from '../text/catalogue';
import { FareFields } from './FareFields';
import { type CabinDraft, type FareDraft, NEW_FARE } from './flightDraft';

type Props = { cabin: CabinDraft; withCapacity: boolean; onChange: (cabin: CabinDraft) => void };

export function CabinFields({ cabin, withCapacity, onChange }: Props) {
    function changeFare(at: number, fare: FareDraft) {
        onChange({ ...cabin, fares: cabin.fares.map((old, index) => (index === at ? fare : old)) });
    }
    return (
        <Fieldset radius="lg" legend={t(`cabin.${cabin.cabin}` as Key)}>
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
                        onChange={(capacity) => onChange({ ...cabin, capacity: Number(capacity) })}
                    />
                )}
                {cabin.fares.map((fare, at) => (
                    <FareFields
                        key={`fare-${at + 1}`}
                        fare={fare}
                        isNew={withCapacity}
                        onChange={(next) => changeFare(at, next)}
                    />
                ))}
                {withCapacity && (
                    <Group>
                        <Button
                            size="sm"
                            variant="default"
                            onClick={() =>
                                onChange({
                                    ...cabin,
                                    fares: [...cabin.fares, newFare(cabin)],
                                })
                            }
                        >
                            {t('console.addFare')}
                        </Button>
                    </Group>
                )}
            </Stack>
        </Fieldset>
    );
}

/** In the currency of the others, for a flight is sold in one. */
function newFare({ capacity, fares }: CabinDraft): FareDraft {
    return { ...NEW_FARE, currency: fares[0]?.currency ?? NEW_FARE.currency, seats: capacity };
}
