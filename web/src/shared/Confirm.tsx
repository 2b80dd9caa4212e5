import { Button, Group, Stack, Text } from '@mantine/core';
import { t } from '../text/catalogue';
import { useFocus } from './useFocus';

type Props = { text: string; yes: string; isPending: boolean; onConfirm: () => void; onBack: () => void };

/** What cannot be undone is asked twice. */
export function Confirm({ text, yes, isPending, onConfirm, onBack }: Props) {
    const question = useFocus<HTMLParagraphElement>();
    return (
        <Stack gap="sm">
            <Text ref={question} tabIndex={-1} size="sm" fw={600} className="focusable-title">
                {text}
            </Text>
            <Group gap="sm">
                <Button size="sm" color="red.9" loading={isPending} onClick={onConfirm}>
                    {yes}
                </Button>
                <Button size="sm" variant="default" disabled={isPending} onClick={onBack}>
                    {t('state.back')}
                </Button>
            </Group>
        </Stack>
    );
}
