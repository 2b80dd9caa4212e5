import { Alert, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { CheckIcon } from './icons';
import { useFocus } from './useFocus';

type Props = { text: string; children?: ReactNode };

/** Something was done; said once, and where the keyboard goes on from. */
export function Notice({ text, children }: Props) {
    const ref = useFocus<HTMLDivElement>();
    return (
        <Alert ref={ref} tabIndex={-1} color="green" variant="light" icon={<CheckIcon />} role="status">
            <Stack gap="xs" align="flex-start">
                <Text size="sm">{text}</Text>
                {children}
            </Stack>
        </Alert>
    );
}
