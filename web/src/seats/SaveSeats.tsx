import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { chooseSeats } from '../api/changes';
import { Problem } from '../api/problem';
import type { Booking } from '../api/types';
import { queries } from '../app/queries';
import { itsFlights } from '../bookings/people';
import { adopt, lookAgain } from '../bookings/useBooking';
import { useSeats } from '../bookings/useSeats';
import { FlightName } from '../changes/FlightName';
import { BookingReason } from '../session/BookingReason';
import { Data } from '../shared/Data';
import { Refusal } from '../shared/Refusal';
import { t } from '../text/catalogue';
import { type Picks, seatingOn, wishesOf, withoutSeat } from './wishes';

type Props = { booking: Booking; picks: Picks; onChange: (change: (before: Picks) => Picks) => void };

/** What was picked on all flights changes at once or not at all, and nothing before it is saved. */
export function SaveSeats({ booking, picks, onChange }: Props) {
    const navigate = useNavigate();
    const items = itsFlights(booking);
    const { data } = useSeats(booking);
    const seats = data?.items ?? [];
    const wishes = items.flatMap((item) =>
        wishesOf(item.itemId, seatingOn(item.itemId, seats), picks[item.itemId] ?? {}),
    );
    const saving = useMutation({
        mutationFn: () => chooseSeats(booking.bookingId, wishes),
        onSuccess: (changed) => {
            adopt(changed);
            queries.invalidateQueries({ queryKey: ['seat-map'] });
            navigate({
                to: '/my/bookings/$bookingId',
                params: { bookingId: booking.bookingId },
                search: { done: 'seated' },
            });
        },
        onError: (failure) => {
            const { flightId, seat } = Problem.of(failure).details;
            for (const { itemId } of items.filter((item) => item.flightId === flightId)) {
                const now = seatingOn(itemId, seats);
                onChange((before) => ({ ...before, [itemId]: withoutSeat(before[itemId] ?? {}, now, seat) }));
            }
            queries.invalidateQueries({ queryKey: ['seat-map'] });
            lookAgain(booking.bookingId);
        },
    });
    // Where people sit down as they come on every flight, there is nothing to save.
    if (seats.length === 0 && wishes.length === 0) {
        return null;
    }
    return (
        <Stack gap="lg">
            <BookingReason bookingId={booking.bookingId} error={saving.error} />
            {saving.error && (
                <Refusal error={saving.error}>
                    {items.length > 1 && <Where error={saving.error} />}
                    <Nearby error={saving.error} />
                </Refusal>
            )}
            <Group gap="sm">
                <Button disabled={wishes.length === 0} loading={saving.isPending} onClick={() => saving.mutate()}>
                    {t('seats.save')}
                </Button>
                {wishes.length > 0 && (
                    <Button variant="default" onClick={() => onChange(() => ({}))}>
                        {t('seats.undo')}
                    </Button>
                )}
            </Group>
        </Stack>
    );
}

function Where({ error }: { error: Error }) {
    const { flightId, seat } = Problem.of(error).details;
    return flightId && seat ? (
        <Text size="sm">
            {t('seats.seat')} <Data>{seat}</Data> <FlightName flightId={flightId} />
        </Text>
    ) : null;
}

function Nearby({ error }: { error: Error }) {
    const seats = (Problem.of(error).details.alternatives ?? []).filter((seat) => typeof seat === 'string');
    return seats.length > 0 ? <Text size="sm">{t('seats.nearby', { seats: seats.join(', ') })}</Text> : null;
}
