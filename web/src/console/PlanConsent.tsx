import { Checkbox, TextInput } from '@mantine/core';
import { Problem } from '../api/problem';
import { t } from '../text/catalogue';
import type { FlightDraft } from './flightDraft';

type Props = { draft: FlightDraft; error: Error | null; onChange: (part: Partial<FlightDraft>) => void };

/** Why a flight is changed; and, where a cabin goes in which somebody has seats, a yes to that. */
export function PlanConsent({ draft, error, onChange }: Props) {
    const isBelowSold = error !== null && Problem.of(error).code === 'capacity-below-sold';
    return (
        <>
            <TextInput
                label={t('console.reason')}
                maxLength={200}
                value={draft.reason ?? ''}
                onChange={(event) => onChange({ reason: event.currentTarget.value })}
            />
            {(isBelowSold || draft.allowOversale !== undefined) && (
                <Checkbox
                    checked={draft.allowOversale ?? false}
                    onChange={(event) => onChange({ allowOversale: event.currentTarget.checked })}
                    label={t('console.allowOversalePlan')}
                    description={t('console.allowOversalePlanText')}
                />
            )}
        </>
    );
}
