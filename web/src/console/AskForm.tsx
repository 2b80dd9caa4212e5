import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { askForSeats } from '../api/console';
import type { Oversale, SeatRequest } from '../api/types';
import { queries } from '../app/queries';
import { Confirm } from '../shared/Confirm';
import { Refusal } from '../shared/Refusal';
import { useFocus } from '../shared/useFocus';
import { useIntention } from '../shared/useIntention';
import { count, t } from '../text/catalogue';
import { fieldProblems, problemText } from '../text/problems';
import { HolderLine } from './HolderLine';
import { canBeAsked, MOST_ASKED, seatsAwaited, seatsOf, stillChosen } from './seatRequest';

type Props = { oversale: Oversale; onSaid: (text: string) => void; onAsked: () => void };

type Stage = 'choosing' | 'sure' | 'back';

/** Asks bookings for the seats that the cabin does not have: who, why, and once more before they are told. */
export function AskForm({ oversale, onSaid, onAsked }: Props) {
    const [wanted, setWanted] = useState<string[]>([]);
    const [reason, setReason] = useState('');
    const [stage, setStage] = useState<Stage>('choosing');
    const [isNobody, setNobody] = useState(false);
    const chosen = stillChosen(oversale, wanted);
    const awaited = seatsAwaited(oversale);
    const asking = useIntention({
        name: `seat-request.${oversale.oversaleId}`,
        send: (body: SeatRequest, key) => askForSeats(oversale.oversaleId, body, key),
        onDone: (_, { bookings }) => {
            onSaid(count('oversales.asked', bookings.length));
            onAsked();
            return queries.invalidateQueries({ queryKey: ['oversales'] });
        },
        onRefused: (problem) => {
            setStage('choosing');
            if (problem.code === 'oversale-over') onSaid(problemText(problem));
            return queries.invalidateQueries({ queryKey: ['oversales'] });
        },
    });

    function choose(next: string[]) {
        setWanted(next);
        setNobody(false);
        setStage('choosing');
    }

    function submit(event: FormEvent) {
        event.preventDefault();
        if (chosen.length === 0) setNobody(true);
        else setStage('sure');
    }

    return (
        <form onSubmit={submit}>
            <Stack gap="md">
                <Checkbox.Group
                    label={t('oversales.who')}
                    description={t('oversales.whoText')}
                    error={isNobody && t('oversales.nobody')}
                    errorProps={{ role: 'alert' }}
                    maxSelectedValues={MOST_ASKED}
                    value={chosen.map(({ bookingId }) => bookingId)}
                    onChange={choose}
                >
                    <Stack gap="sm" mt="xs" component="ul" className="plain-list holders">
                        {canBeAsked(oversale).map((holder) => (
                            <HolderLine key={holder.bookingId} holder={holder} />
                        ))}
                    </Stack>
                </Checkbox.Group>
                <Text size="sm" role="status">
                    {t('oversales.chosen', { chosen: seatsOf(chosen), missing: oversale.remaining })}{' '}
                    {awaited > 0 && count('oversales.awaited', awaited)}
                </Text>
                <TextInput
                    label={t('oversales.reason')}
                    description={t('oversales.reasonText')}
                    required
                    withAsterisk={false}
                    maxLength={200}
                    error={asking.error ? fieldProblems(asking.error).reason : undefined}
                    value={reason}
                    onChange={(event) => setReason(event.currentTarget.value)}
                />
                {asking.error && <Refusal error={asking.error} />}
                {stage === 'sure' ? (
                    <Confirm
                        text={t('oversales.sure', {
                            bookings: count('oversales.sureBookings', chosen.length),
                            seats: count('blocks.seats', seatsOf(chosen)),
                        })}
                        yes={t('oversales.askNow')}
                        isPending={asking.isPending}
                        onConfirm={() =>
                            asking.start({
                                bookings: chosen.map(({ bookingId }) => bookingId),
                                reason: reason.trim(),
                            })
                        }
                        onBack={() => setStage('back')}
                    />
                ) : (
                    <Submit isBack={stage === 'back'} />
                )}
            </Stack>
        </form>
    );
}

/** Whoever goes back from the question is where they came from. */
function Submit({ isBack }: { isBack: boolean }) {
    const ref = useFocus<HTMLButtonElement>(isBack);
    return (
        <Group>
            <Button ref={ref} type="submit" size="sm">
                {t('oversales.askChosen')}
            </Button>
        </Group>
    );
}
