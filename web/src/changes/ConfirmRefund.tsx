import { Button, Group, Stack, Text } from '@mantine/core';
import { useFocus } from '../shared/useFocus';
import { t } from '../text/catalogue';

type Props = { isPending: boolean; onConfirm: () => void; onBack: () => void };

/** Giving a changed flight back cannot be undone, so it is asked twice. */
export function ConfirmRefund({ isPending, onConfirm, onBack }: Props) {
    const question = useFocus<HTMLParagraphElement>();
    return (
        <Stack gap="sm">
            <Text ref={question} tabIndex={-1} size="sm" fw={600} className="focusable-title">
                {t('change.refundText')}
            </Text>
            <Group gap="sm">
                <Button size="sm" color="red.9" loading={isPending} onClick={onConfirm}>
                    {t('change.refundConfirm')}
                </Button>
                <Button size="sm" variant="default" disabled={isPending} onClick={onBack}>
                    {t('cancel.back')}
                </Button>
            </Group>
        </Stack>
    );
}
