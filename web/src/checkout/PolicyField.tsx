import { Radio, Stack } from '@mantine/core';
import type { BookingRequest } from '../api/types';
import { type Key, t } from '../text/catalogue';

export type Policy = NonNullable<BookingRequest['policy']>;

const POLICIES: Policy[] = ['OFFER_ALTERNATIVE', 'ALL_OR_NOTHING', 'BEST_EFFORT'];

/** What is to happen where one of several flights is full. */
export function PolicyField({ value, onChange }: { value: Policy; onChange: (policy: Policy) => void }) {
    return (
        <Radio.Group label={t('policy.title')} value={value} onChange={(chosen) => onChange(chosen as Policy)}>
            <Stack gap="sm" mt="xs">
                {POLICIES.map((policy) => (
                    <Radio key={policy} value={policy} label={t(`policy.${policy}` as Key)} />
                ))}
            </Stack>
        </Radio.Group>
    );
}
