import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Booking } from '../api/types';
import { Notice } from '../shared/Notice';
import { useFocus } from '../shared/useFocus';
import { t } from '../text/catalogue';
import { ContactForm } from './ContactForm';
import { useMayAct } from './looking';

export function ContactCard({ booking }: { booking: Booking }) {
    const [editing, setEditing] = useState(false);
    const [left, setLeft] = useState<'saved' | 'cancelled'>();
    const mayChange = useMayAct() && (booking.status === 'HELD' || booking.status === 'CONFIRMED');
    const change = useFocus<HTMLButtonElement>(left === 'cancelled' && !editing);
    return (
        <Paper withBorder p="lg">
            <Title order={2} mb="sm">
                {t('book.contact')}
            </Title>
            {editing ? (
                <ContactForm
                    booking={booking}
                    onClose={(isSaved) => {
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
                    {mayChange && (
                        <Button ref={change} variant="default" size="sm" onClick={() => setEditing(true)}>
                            {t('contact.change')}
                        </Button>
                    )}
                </Stack>
            )}
        </Paper>
    );
}
