import { Button, Checkbox, Group, Paper, Radio, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Booking, CancellationScope } from '../api/types';
import { fullName, itsFlights } from '../bookings/people';
import { BookingReason } from '../session/BookingReason';
import { ButtonLink } from '../shared/links';
import { Refusal } from '../shared/Refusal';
import { t } from '../text/catalogue';
import { FlightName } from './FlightName';

type Props = {
    booking: Booking;
    initial: CancellationScope;
    error: Error | null;
    isAsking: boolean;
    onAsk: (scope: CancellationScope) => void;
};

/** Everything, or some people on some flights; `initial` is what was asked for before. */
export function CancelScope({ booking, initial, error, isAsking, onAsk }: Props) {
    const items = itsFlights(booking);
    const [whole, setWhole] = useState(initial.items ? 'part' : 'whole');
    const [people, setPeople] = useState(
        initial.passengers ?? booking.passengers.map(({ passengerId }) => passengerId),
    );
    const [flights, setFlights] = useState(initial.items ?? items.map(({ itemId }) => itemId));
    const canBeParted = booking.status === 'CONFIRMED' && (items.length > 1 || booking.passengers.length > 1);
    const isNothing = whole === 'part' && (people.length === 0 || flights.length === 0);

    function ask(event: FormEvent) {
        event.preventDefault();
        onAsk(whole === 'whole' ? {} : { items: flights, passengers: people });
    }

    return (
        <Paper withBorder p="lg" component="form" onSubmit={ask}>
            <Stack gap="lg">
                {canBeParted && (
                    <Radio.Group label={t('cancel.what')} value={whole} onChange={setWhole}>
                        <Stack gap="sm" mt="xs">
                            <Radio value="whole" label={t('cancel.whole')} />
                            <Radio value="part" label={t('cancel.part')} />
                        </Stack>
                    </Radio.Group>
                )}
                {whole === 'part' && booking.passengers.length > 1 && (
                    <Checkbox.Group label={t('cancel.who')} value={people} onChange={setPeople}>
                        <Stack gap="sm" mt="xs">
                            {booking.passengers.map((person) => (
                                <Checkbox
                                    key={person.passengerId}
                                    value={person.passengerId}
                                    label={<span translate="no">{fullName(person)}</span>}
                                />
                            ))}
                        </Stack>
                    </Checkbox.Group>
                )}
                {whole === 'part' && items.length > 1 && (
                    <Checkbox.Group label={t('cancel.which')} value={flights} onChange={setFlights}>
                        <Stack gap="sm" mt="xs">
                            {items.map((item) => (
                                <Checkbox
                                    key={item.itemId}
                                    value={item.itemId}
                                    label={<FlightName flightId={item.flightId} />}
                                />
                            ))}
                        </Stack>
                    </Checkbox.Group>
                )}
                {isNothing && (
                    <Text size="sm" role="status">
                        {t('cancel.chooseSome')}
                    </Text>
                )}
                <BookingReason bookingId={booking.bookingId} error={error} />
                {error && <Refusal error={error} />}
                <Group gap="sm">
                    <Button type="submit" disabled={isNothing} loading={isAsking}>
                        {t('cancel.ask')}
                    </Button>
                    <ButtonLink
                        to="/my/bookings/$bookingId"
                        params={{ bookingId: booking.bookingId }}
                        variant="default"
                    >
                        {t('cancel.keep')}
                    </ButtonLink>
                </Group>
            </Stack>
        </Paper>
    );
}
