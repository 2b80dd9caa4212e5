import type { VoucherRequest } from '../api/types';

export type VoucherDraft = {
    code: string;
    kind: 'PERCENT' | 'MONEY';
    percent: number;
    amount: string;
    uses: number;
    lastDay: string;
};

export const NEW_VOUCHER: VoucherDraft = { code: '', kind: 'PERCENT', percent: 10, amount: '', uses: 1, lastDay: '' };

const CURRENCY = 'EUR';

/** Without a code the API makes one; a last day ends where the reader is. */
export function requestOf({ code, kind, percent, amount, uses, lastDay }: VoucherDraft): VoucherRequest {
    return {
        kind,
        uses,
        ...(code.trim() ? { code: code.trim() } : {}),
        ...(kind === 'PERCENT' ? { percent } : { amount: { amount: Number(amount).toFixed(2), currency: CURRENCY } }),
        ...(lastDay ? { validUntil: new Date(`${lastDay}T23:59:59`).toISOString() } : {}),
    };
}
