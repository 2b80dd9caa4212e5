import { Paper, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import type { Booking } from '../api/types';
import { Notice } from '../shared/Notice';
import { t } from '../text/catalogue';
import { useMayAct } from './looking';
import { NameForm } from './NameForm';
import { PassengerLine } from './PassengerLine';

export function PassengersCard({ booking }: { booking: Booking }) {
    const [editing, setEditing] = useState<string>();
    const [corrected, setCorrected] = useState(false);
    const [left, setLeft] = useState<string>();
    const mayCorrect = useMayAct() && (booking.status === 'HELD' || booking.status === 'CONFIRMED');
    return (
        <Paper withBorder p="lg">
            <Title order={2} mb="sm">
                {t('booking.passengers')}
            </Title>
            <Stack gap="md">
                {corrected && <Notice text={t('name.corrected')} />}
                <Stack gap="md" component="ul" className="plain-list">
                    {booking.passengers.map((passenger) => (
                        <li key={passenger.passengerId}>
                            {editing === passenger.passengerId ? (
                                <NameForm
                                    bookingId={booking.bookingId}
                                    passenger={passenger}
                                    onClose={(isDone) => {
                                        setEditing(undefined);
                                        setLeft(isDone ? undefined : passenger.passengerId);
                                        setCorrected(isDone);
                                    }}
                                />
                            ) : (
                                <PassengerLine
                                    passenger={passenger}
                                    wasLeft={left === passenger.passengerId}
                                    onCorrect={
                                        mayCorrect
                                            ? () => {
                                                  setCorrected(false);
                                                  setEditing(passenger.passengerId);
                                              }
                                            : undefined
                                    }
                                />
                            )}
                        </li>
                    ))}
                </Stack>
            </Stack>
        </Paper>
    );
}
