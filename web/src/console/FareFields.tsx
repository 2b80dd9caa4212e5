import { Button, NumberInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { fareName } from '../search/fares';
import { t } from '../text/catalogue';
import { formOf } from '../text/currency';
import type { FareDraft } from './flightDraft';

type Props = {
    fare: FareDraft;
    /** How many seats the cabin has. */
    capacity: number;
    number: number;
    isNew: boolean;
    onChange: (fare: FareDraft) => void;
    onRemove?: () => void;
};

/** What a fare costs, how many seats it may sell, and what it allows. */
export function FareFields({ fare, capacity, number, isNew, onChange, onRemove }: Props) {
    const change = (part: Partial<FareDraft>) => onChange({ ...fare, ...part });
    const whole = { allowDecimal: false, required: true, withAsterisk: false } as const;
    return (
        <Stack gap="xs" component="fieldset" className="fare-fields">
            <Text component="legend" fw={600}>
                {fare.fareCode && !isNew ? fareName(fare.fareCode) : t('console.fareNumber', { number })}
            </Text>
            <SimpleGrid cols={{ base: 1, xs: 2, sm: 3 }}>
                {isNew && (
                    <TextInput
                        label={t('console.fareCode')}
                        required
                        withAsterisk={false}
                        maxLength={20}
                        pattern="[A-Z0-9][A-Z0-9_\-]*"
                        title={t('console.fareCodeHint')}
                        value={fare.fareCode}
                        onChange={(event) => change({ fareCode: event.currentTarget.value.toUpperCase() })}
                    />
                )}
                <TextInput
                    label={t('console.price', { currency: fare.currency })}
                    inputMode="decimal"
                    pattern={formOf(fare.currency)}
                    title={t('console.priceHint')}
                    required
                    withAsterisk={false}
                    value={fare.amount}
                    onChange={(event) => change({ amount: event.currentTarget.value })}
                />
                <NumberInput
                    {...whole}
                    label={t('console.limit')}
                    min={1}
                    max={capacity}
                    value={Math.min(fare.seats, capacity)}
                    onChange={(seats) => change({ seats: Number(seats) })}
                />
                <NumberInput
                    {...whole}
                    label={t('console.refundPercent')}
                    min={0}
                    max={100}
                    value={fare.refundPercent}
                    onChange={(percent) => change({ refundPercent: Number(percent) })}
                />
                <TextInput
                    label={t('console.changeFee', { currency: fare.currency })}
                    placeholder={t('console.freeFee')}
                    inputMode="decimal"
                    pattern={formOf(fare.currency)}
                    title={t('console.priceHint')}
                    value={fare.changeFee}
                    onChange={(event) => change({ changeFee: event.currentTarget.value })}
                />
                <NumberInput
                    {...whole}
                    label={t('console.bags')}
                    min={0}
                    max={9}
                    value={fare.bags}
                    onChange={(bags) => change({ bags: Number(bags) })}
                />
            </SimpleGrid>
            {onRemove && (
                <Button size="sm" variant="subtle" className="start" onClick={onRemove}>
                    {t('console.removeFare', { number })}
                </Button>
            )}
        </Stack>
    );
}
