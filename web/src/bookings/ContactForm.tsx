import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { correctContact } from '../api/calls';
import type { Booking } from '../api/types';
import { contactRequest } from '../checkout/draft';
import { useFocus } from '../shared/useFocus';
import { t } from '../text/catalogue';
import { CorrectionForm } from './CorrectionForm';

type Props = { booking: Booking; onClose: (isDone: boolean) => void };

/** Where the people of a booking are reached from now on. */
export function ContactForm({ booking: { bookingId, contact: known }, onClose }: Props) {
    const [contact, setContact] = useState({ email: known.email ?? '', phone: known.phone ?? '' });
    const first = useFocus<HTMLInputElement>();
    return (
        <CorrectionForm
            bookingId={bookingId}
            send={() => correctContact(bookingId, contactRequest(contact))}
            onClose={onClose}
        >
            {(problems) => (
                <>
                    <TextInput
                        ref={first}
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
                </>
            )}
        </CorrectionForm>
    );
}
