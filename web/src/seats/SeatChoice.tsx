import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { chooseSeats } from '../api/changes';
import { Problem } from '../api/problem';
import type { Booking, BookingItem, CabinMap } from '../api/types';
import { queries } from '../app/queries';
import { seated } from '../bookings/people';
import { adopt, lookAgain } from '../bookings/useBooking';
import { BookingReason } from '../session/BookingReason';
import { Refusal } from '../shared/Refusal';
import { t } from '../text/catalogue';
import { SeatLegend } from './SeatLegend';
import { SeatMap } from './SeatMap';
import { WhoSits } from './WhoSits';
import { type Seating, seatedAt, wishesOf, withoutSeat } from './wishes';

type Props = { booking: Booking; item: BookingItem; map: CabinMap; now: Seating };

/** First who, then where; nothing changes before it is saved. */
export function SeatChoice({ booking, item, map, now }: Props) {
    const navigate = useNavigate();
    const people = seated(booking, item);
    const [wanted, setWanted] = useState(now);
    const [active, setActive] = useState(people[0]?.passengerId ?? '');
    const wishes = wishesOf(item.itemId, now, wanted);
    const saving = useMutation({
        mutationFn: () => chooseSeats(booking.bookingId, wishes),
        onSuccess: (changed) => {
            adopt(changed);
            queries.invalidateQueries({ queryKey: ['seat-map', item.flightId] });
            navigate({
                to: '/my/bookings/$bookingId',
                params: { bookingId: booking.bookingId },
                search: { done: 'seated' },
            });
        },
        onError: (failure) => {
            const problem = Problem.of(failure);
            if (problem.isDecided) setWanted(withoutSeat(wanted, now, problem.details.seat));
            queries.invalidateQueries({ queryKey: ['seat-map', item.flightId] });
            lookAgain(booking.bookingId);
        },
    });

    function take(seat: string) {
        const next = seatedAt(wanted, active, seat);
        setWanted(next);
        const unmoved = people.find(({ passengerId }) => next[passengerId] === now[passengerId]);
        setActive(unmoved?.passengerId ?? active);
    }

    return (
        <Stack gap="lg">
            <WhoSits people={people} seating={wanted} active={active} onActive={setActive} />
            <SeatLegend />
            <SeatMap map={map} people={people} now={now} seating={wanted} onTake={take} />
            <BookingReason bookingId={booking.bookingId} error={saving.error} />
            {saving.error && (
                <Refusal error={saving.error}>
                    <Nearby error={saving.error} />
                </Refusal>
            )}
            <Group gap="sm">
                <Button disabled={wishes.length === 0} loading={saving.isPending} onClick={() => saving.mutate()}>
                    {t('seats.save')}
                </Button>
                {wishes.length > 0 && (
                    <Button variant="default" onClick={() => setWanted(now)}>
                        {t('seats.undo')}
                    </Button>
                )}
            </Group>
        </Stack>
    );
}

function Nearby({ error }: { error: Error }) {
    const seats = (Problem.of(error).details.alternatives ?? []).filter((seat) => typeof seat === 'string');
    return seats.length > 0 ? <Text size="sm">{t('seats.nearby', { seats: seats.join(', ') })}</Text> : null;
}
