import { TextInput } from '@mantine/core';
import { t } from '../text/catalogue';
import { fieldProblems } from '../text/problems';
import { isAdministrator, useSession } from './session';

type Props = { value: string; error: Error | null; onChange: (reason: string) => void };

/** Staff who change somebody else's booking say why; nobody else is asked. */
export function StaffReason({ value, error, onChange }: Props) {
    const session = useSession();
    if (!isAdministrator(session)) {
        return null;
    }
    return (
        <TextInput
            label={t('staff.reason')}
            description={t('staff.reasonHint')}
            maxLength={500}
            error={error ? fieldProblems(error).reason : undefined}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
        />
    );
}

/** The member of a request that says why, where something was said. */
export function because(reason: string): { reason?: string } {
    return reason.trim() ? { reason: reason.trim() } : {};
}
