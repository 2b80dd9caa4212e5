import { TextInput } from '@mantine/core';
import { t } from '../text/catalogue';

type Props = { value: string; problem: string | undefined; onChange: (value: string) => void };

export function VoucherField({ value, problem, onChange }: Props) {
    return (
        <TextInput
            label={t('voucher.code')}
            description={t('voucher.hint')}
            autoComplete="off"
            autoCapitalize="characters"
            maxLength={200}
            error={problem}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
        />
    );
}
