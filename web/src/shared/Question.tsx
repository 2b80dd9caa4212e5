import { Alert, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { AlertIcon } from './icons';
import { useFocus } from './useFocus';

/** Something is not as it was when it was asked for: says what, and goes on only with an answer. */
export function Question({ text, children }: { text: string; children: ReactNode }) {
    const ref = useFocus<HTMLDivElement>();
    return (
        <Alert ref={ref} tabIndex={-1} color="yellow" icon={<AlertIcon />} role="alert">
            <Stack gap="sm" align="flex-start">
                <Text size="sm">{text}</Text>
                <Group gap="sm">{children}</Group>
            </Stack>
        </Alert>
    );
}
