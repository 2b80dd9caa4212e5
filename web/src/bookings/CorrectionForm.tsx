import { Button, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Refusal } from '../shared/Refusal';
import { t } from '../text/catalogue';
import { fieldProblems } from '../text/problems';
import { lookAgain } from './useBooking';

type Props = {
    bookingId: string;
    send: () => Promise<unknown>;
    /** Says whether anything was corrected. */
    onClose: (isDone: boolean) => void;
    children: (problems: Record<string, string>, error: Error | null) => ReactNode;
};

/** Fields of a booking that are put right together, or left as they were. */
export function CorrectionForm({ bookingId, send, onClose, children }: Props) {
    const correction = useMutation({
        mutationFn: send,
        onSuccess: async () => {
            await lookAgain(bookingId);
            onClose(true);
        },
    });
    return (
        <form
            onSubmit={(event) => {
                event.preventDefault();
                correction.mutate();
            }}
        >
            <Stack gap="md">
                {children(correction.error ? fieldProblems(correction.error) : {}, correction.error)}
                {correction.error && <Refusal error={correction.error} />}
                <Group gap="sm">
                    <Button type="submit" size="sm" loading={correction.isPending}>
                        {t('contact.save')}
                    </Button>
                    <Button variant="default" size="sm" onClick={() => onClose(false)}>
                        {t('contact.cancel')}
                    </Button>
                </Group>
            </Stack>
        </form>
    );
}
