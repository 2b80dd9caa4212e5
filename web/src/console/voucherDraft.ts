import type { VoucherRequest } from '../api/types';
import { digitsOf } from '../text/currency';

/** What it takes off; for seats only that is nothing. */
export const VOUCHER_KINDS = ['PERCENT', 'MONEY', 'SEATS'] as const;

export type VoucherKind = (typeof VOUCHER_KINDS)[number];

export type VoucherDraft = {
    code: string;
    kind: VoucherKind;
    percent: number;
    amount: string;
    currency: string;
    uses: number;
    /** Nothing is as many as there are. */
    usesPerTraveller: number | '';
    /** Nothing is without end. */
    budget: string;
    /** Nothing is any total. */
    least: string;
    firstDay: string;
    lastDay: string;
};

export const NEW_VOUCHER: VoucherDraft = {
    code: '',
    kind: 'PERCENT',
    percent: 10,
    amount: '',
    currency: '',
    uses: 1,
    usesPerTraveller: '',
    budget: '',
    least: '',
    firstDay: '',
    lastDay: '',
};

/** Without a code the API makes one; days begin and end where the reader is. */
export function requestOf(draft: VoucherDraft): VoucherRequest {
    const { code, kind, percent, amount, currency, uses, usesPerTraveller, budget, least, firstDay, lastDay } = draft;
    return {
        kind,
        uses,
        ...(code.trim() ? { code: code.trim() } : {}),
        ...(kind === 'PERCENT' ? { percent } : {}),
        ...(kind === 'MONEY' ? { amount: moneyOf(amount, currency) } : {}),
        ...(usesPerTraveller === '' ? {} : { usesPerTraveller }),
        ...(kind !== 'SEATS' && budget.trim() ? { budget: moneyOf(budget, currency) } : {}),
        ...(kind !== 'SEATS' && least.trim() ? { minimumTotal: moneyOf(least, currency) } : {}),
        ...(firstDay ? { validFrom: new Date(`${firstDay}T00:00:00`).toISOString() } : {}),
        ...(lastDay ? { validUntil: new Date(`${lastDay}T23:59:59`).toISOString() } : {}),
    };
}

function moneyOf(amount: string, currency: string) {
    return { amount: Number(amount).toFixed(digitsOf(currency)), currency };
}
