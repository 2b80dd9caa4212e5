import { Alert, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Problem } from '../api/problem';
import { useSession } from '../session/session';
import { t } from '../text/catalogue';
import { problemText } from '../text/problems';
import { AlertIcon } from './icons';
import { useFocus } from './useFocus';

/** A refusal inside a form; whoever asked is taken to it. */
export function Refusal({ error, children }: { error: unknown; children?: ReactNode }) {
    const ref = useFocus<HTMLDivElement>();
    const isBack = useSession().state === 'signed-in' && Problem.of(error).status === 401;
    return (
        <Alert ref={ref} tabIndex={-1} color="red" variant="light" icon={<AlertIcon />} role="alert">
            <Stack gap="xs" align="flex-start">
                <Text size="sm">{isBack ? t('signIn.again') : problemText(error)}</Text>
                {children}
            </Stack>
        </Alert>
    );
}
