import { useState } from 'react';
import { sayWhy, whySaid } from './reasons';
import { StaffReason } from './StaffReason';

type Props = { bookingId: string; error: Error | null };

/** Where staff say why, for whatever they do to the booking from there on. */
export function BookingReason({ bookingId, error }: Props) {
    const [reason, setReason] = useState(whySaid(bookingId));
    return (
        <StaffReason
            value={reason}
            error={error}
            onChange={(next) => {
                setReason(next);
                sayWhy(bookingId, next);
            }}
        />
    );
}
