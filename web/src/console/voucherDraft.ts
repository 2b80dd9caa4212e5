import type { VoucherRequest } from '../api/types';
import { digitsOf } from '../text/currency';

export type VoucherDraft = {
    code: string;
    kind: 'PERCENT' | 'MONEY';
    percent: number;
    amount: string;
    currency: string;
    uses: number;
    lastDay: string;
};

export const NEW_VOUCHER: VoucherDraft = {
    code: '',
    kind: 'PERCENT',
    percent: 10,
    amount: '',
    currency: '',
    uses: 1,
    lastDay: '',
};

/** Without a code the API makes one; a last day ends where the reader is. */
export function requestOf({ code, kind, percent, amount, currency, uses, lastDay }: VoucherDraft): VoucherRequest {
    return {
        kind,
        uses,
        ...(code.trim() ? { code: code.trim() } : {}),
        ...(kind === 'PERCENT'
            ? { percent }
            : { amount: { amount: Number(amount).toFixed(digitsOf(currency)), currency } }),
        ...(lastDay ? { validUntil: new Date(`${lastDay}T23:59:59`).toISOString() } : {}),
    };
}
