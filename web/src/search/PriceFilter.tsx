import { NumberInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { t } from '../text/catalogue';

type Props = {
    price: string | undefined;
    currency: string | undefined;
    onChange: (price: string | undefined) => void;
};

/** The most that somebody would pay; taken when the field is left, or with the enter key. */
export function PriceFilter({ price, currency, onChange }: Props) {
    const [typed, setTyped] = useState<string | number>(price ?? '');
    const wanted = String(typed) || undefined;
    const settle = () => wanted !== price && onChange(wanted);
    const onEnter = (event: KeyboardEvent) => event.key === 'Enter' && settle();
    return (
        <NumberInput
            label={t('filter.price')}
            w={160}
            min={0}
            max={999_999_999}
            decimalScale={2}
            allowNegative={false}
            hideControls
            value={typed}
            onChange={setTyped}
            onBlur={settle}
            onKeyDown={onEnter}
            rightSection={currency && <span translate="no">{currency}</span>}
            rightSectionWidth={52}
            rightSectionPointerEvents="none"
        />
    );
}
