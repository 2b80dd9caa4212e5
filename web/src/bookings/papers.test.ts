import { expect, test } from 'vitest';
import { isBehind } from './papers';

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const receipt = (amount: string) => ({ kind: 'RECEIPT', total: euros(amount) }) as const;
const note = (amount: string) => ({ kind: 'CREDIT_NOTE', total: euros(amount) }) as const;

test('what was paid has a receipt, also the difference of an exchange', () => {
    expect(isBehind(undefined, [])).toBe(false);
    expect(isBehind({ status: 'CAPTURED' }, [])).toBe(true);
    const paid = { status: 'CAPTURED', captured: euros('740.00') } as const;
    expect(isBehind(paid, [receipt('730.75')])).toBe(true);
    expect(isBehind(paid, [receipt('730.75'), receipt('9.25')])).toBe(false);
});

test('what came back has its credit notes, however many receipts there are', () => {
    const back = { status: 'REFUNDED', captured: euros('740.00'), refunded: euros('740.00') } as const;
    const receipts = [receipt('730.75'), receipt('9.25')];
    expect(isBehind(back, receipts)).toBe(true);
    expect(isBehind(back, [...receipts, note('730.75')])).toBe(true);
    expect(isBehind(back, [...receipts, note('730.75'), note('9.25')])).toBe(false);
});
