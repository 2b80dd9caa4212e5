import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { correctName } from '../api/changes';
import { BookingReason } from '../session/BookingReason';
import { useFocus } from '../shared/useFocus';
import { t } from '../text/catalogue';
import { CorrectionForm } from './CorrectionForm';
import type { Traveller } from './people';

type Props = { bookingId: string; passenger: Traveller; onClose: (isDone: boolean) => void };

/** Puts a misspelt name right; the place stays as it is. */
export function NameForm({ bookingId, passenger, onClose }: Props) {
    const [name, setName] = useState({
        givenName: passenger.givenName ?? '',
        familyName: passenger.familyName ?? '',
    });
    const first = useFocus<HTMLInputElement>();
    const corrected = { givenName: name.givenName.trim(), familyName: name.familyName.trim() };
    return (
        <CorrectionForm
            bookingId={bookingId}
            send={() => correctName(bookingId, passenger.passengerId, corrected)}
            onClose={onClose}
        >
            {(problems, error) => (
                <>
                    <TextInput
                        ref={first}
                        label={t('book.givenName')}
                        required
                        withAsterisk={false}
                        maxLength={80}
                        error={problems.givenName}
                        value={name.givenName}
                        onChange={(event) => setName({ ...name, givenName: event.currentTarget.value })}
                    />
                    <TextInput
                        label={t('book.familyName')}
                        required
                        withAsterisk={false}
                        maxLength={80}
                        error={problems.familyName}
                        value={name.familyName}
                        onChange={(event) => setName({ ...name, familyName: event.currentTarget.value })}
                    />
                    <BookingReason bookingId={bookingId} error={error} />
                </>
            )}
        </CorrectionForm>
    );
}
