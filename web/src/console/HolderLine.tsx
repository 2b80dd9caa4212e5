import { Checkbox } from '@mantine/core';
import { AnchorLink } from '../shared/links';
import { count, t } from '../text/catalogue';
import { called, type Holder } from './seatRequest';

/** A booking that may be chosen, and where to look at it first. */
export function HolderLine({ holder }: { holder: Holder }) {
    const { bookingId, seats, sold } = holder;
    const booking = called(holder);
    return (
        <li className="holder">
            <Checkbox
                value={bookingId}
                label={t(sold ? 'oversales.holderPaid' : 'oversales.holderUnpaid', {
                    booking,
                    seats: count('blocks.seats', seats),
                })}
            />
            <AnchorLink to="/my/bookings/$bookingId" params={{ bookingId }} size="sm">
                {t('oversales.see', { booking })}
            </AnchorLink>
        </li>
    );
}
