import type { Booking } from '../api/types';
import { maybe, t } from '../text/catalogue';
import { money } from '../text/format';

/** Where the money of a booking is, said as it is; what came of it differs once the booking has ended. */
export function paymentText({ status, payment, total }: Booking): string {
    if (!payment) {
        return t('payment.none');
    }
    const charged = payment.captured ?? total;
    const values = {
        total: charged ? money(charged) : '',
        refunded: payment.refunded ? money(payment.refunded) : '',
    };
    const hasEnded = status === 'CANCELLED' || status === 'EXPIRED' || status === 'REJECTED';
    const words = (hasEnded && maybe(`payment.${payment.status}.ended`, values)) || undefined;
    return words ?? maybe(`payment.${payment.status}`, values) ?? t('payment.other');
}
