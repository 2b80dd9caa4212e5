import { Group, Text } from '@mantine/core';

/** A line of an account; `strong` is what it comes to. */
export function Sum({ text, amount, strong = false }: { text: string; amount: string; strong?: boolean }) {
    return (
        <Group justify="space-between" wrap="nowrap">
            <Text fw={strong ? 600 : undefined}>{text}</Text>
            <Text fw={strong ? 700 : undefined} fz={strong ? 'xl' : undefined} className="nowrap">
                {amount}
            </Text>
        </Group>
    );
}
