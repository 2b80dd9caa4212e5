import { Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { correctContact } from '../api/calls';
import type { Booking } from '../api/types';
import { queries } from '../app/queries';
import { contactRequest } from '../checkout/draft';
import { Notice } from '../shared/Notice';
import { Refusal } from '../shared/Refusal';
import { useFocus } from '../shared/useFocus';
import { t } from '../text/catalogue';
import { fieldProblems } from '../text/problems';

export function ContactCard({ booking }: { booking: Booking }) {
    const [editing, setEditing] = useState(false);
    const [left, setLeft] = useState<'saved' | 'cancelled'>();
    const change = useFocus<HTMLButtonElement>(left === 'cancelled' && !editing);
    return (
        <Paper withBorder p="lg">
            <Title order={2} mb="sm">
                {t('book.contact')}
            </Title>
            {editing ? (
                <ContactForm
                    booking={booking}
                    onDone={(isSaved) => {
                        setLeft(isSaved ? 'saved' : 'cancelled');
                        setEditing(false);
                    }}
                />
            ) : (
                <Stack gap="xs" align="flex-start">
                    {left === 'saved' && <Notice text={t('contact.saved')} />}
                    <Text translate="no" className="breakable">
                        {booking.contact.email}
                    </Text>
                    {booking.contact.phone && <Text translate="no">{booking.contact.phone}</Text>}
                    <Button ref={change} variant="default" size="sm" onClick={() => setEditing(true)}>
                        {t('contact.change')}
                    </Button>
                </Stack>
            )}
        </Paper>
    );
}

function ContactForm({ booking, onDone }: { booking: Booking; onDone: (isSaved: boolean) => void }) {
    const [contact, setContact] = useState({ email: booking.contact.email ?? '', phone: booking.contact.phone ?? '' });
    const correction = useMutation({
        mutationFn: () => correctContact(booking.bookingId, contactRequest(contact)),
        onSuccess: async () => {
            await queries.invalidateQueries({ queryKey: ['booking', booking.bookingId] });
            queries.invalidateQueries({ queryKey: ['timeline', booking.bookingId] });
            onDone(true);
        },
    });
    const problems = correction.error ? fieldProblems(correction.error) : {};
    return (
        <form
            onSubmit={(event) => {
                event.preventDefault();
                correction.mutate();
            }}
        >
            <Stack gap="md">
                <TextInput
                    type="email"
                    label={t('signIn.email')}
                    required
                    withAsterisk={false}
                    error={problems.email}
                    value={contact.email}
                    onChange={(event) => setContact({ ...contact, email: event.currentTarget.value })}
                />
                <TextInput
                    type="tel"
                    label={t('book.phone')}
                    maxLength={30}
                    error={problems.phone}
                    value={contact.phone}
                    onChange={(event) => setContact({ ...contact, phone: event.currentTarget.value })}
                />
                {correction.error && <Refusal error={correction.error} />}
                <Group gap="sm">
                    <Button type="submit" size="sm" loading={correction.isPending}>
                        {t('contact.save')}
                    </Button>
                    <Button variant="default" size="sm" onClick={() => onDone(false)}>
                        {t('contact.cancel')}
                    </Button>
                </Group>
            </Stack>
        </form>
    );
}
