import type { VoucherRequest } from '../api/types';

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
    currency: 'EUR',
    uses: 1,
    lastDay: '',
};

/** Every currency that this browser knows by name, the ones at hand first. */
export const CURRENCIES = [...new Set(['EUR', 'USD', 'GBP', ...Intl.supportedValuesOf('currency')])];

/** How many digits a currency has after its point. */
export function digitsOf(currency: string): number {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** What an amount of a currency looks like. */
export function formOf(currency: string): string {
    const digits = digitsOf(currency);
    return digits === 0 ? '\\d{1,9}' : `\\d{1,9}(\\.\\d{1,${digits}})?`;
}

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
