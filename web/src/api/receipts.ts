import { api } from './client';
import { answered } from './problem';
import type { Receipt } from './types';

export const receipt = (number: string) =>
    answered(
        api.GET('/api/v1/receipts/{number}', {
            params: { path: { number } },
            headers: { Accept: 'application/json' },
        }),
    ) as Promise<Receipt>;

/** The receipt as a page to print. */
export const receiptPdf = (number: string) =>
    answered(
        api.GET('/api/v1/receipts/{number}', {
            params: { path: { number } },
            headers: { Accept: 'application/pdf' },
            parseAs: 'blob',
        }),
    ) as Promise<Blob>;
