import { expect, test } from 'vitest';
import type { Alternative, Booking, PaymentDetails } from '../api/types';
import { swapped } from './choice';
import { discountOf } from './DiscountLine';
import { voucherCodes } from './draft';
import { paymentText } from './paymentText';

const euros = (amount: string) => ({ amount, currency: 'EUR' });

function booking(status: Booking['status'], payment?: PaymentDetails): Booking {
    return {
        bookingId: 'b',
        locator: 'ABC234',
        status,
        total: euros('100.00'),
        items: [],
        passengers: [],
        contact: {},
        createdAt: '2026-11-01T09:00:00Z',
        version: 1,
        payment,
    };
}

test('what was never asked for was not charged', () => {
    expect(paymentText(booking('EXPIRED'))).toBe('Nothing was charged.');
});

test('money that came back is said to have come back', () => {
    const whole = paymentText(booking('CANCELLED', { status: 'REFUNDED', refunded: euros('100.00') }));
    expect(whole).toBe('Everything you paid came back to your card: €100.00.');
    const part = paymentText(booking('CANCELLED', { status: 'PARTLY_REFUNDED', refunded: euros('40.00') }));
    expect(part).toContain('€40.00 came back');
});

test.each(['CAPTURED', 'PARTLY_REFUNDED', 'REFUNDED'] as const)('nobody is told that %s was not charged', (status) => {
    for (const standing of ['CONFIRMED', 'CANCELLED'] as const) {
        expect(paymentText(booking(standing, { status }))).not.toMatch(/nothing was charged/i);
    }
});

test('a capture that failed is tried again while the booking stands, and over when it ended', () => {
    expect(paymentText(booking('CONFIRMED', { status: 'CAPTURE_FAILED' }))).toContain('tried again');
    expect(paymentText(booking('CANCELLED', { status: 'CAPTURE_FAILED' }))).toContain('Nothing was charged');
});

test('a discount is what the prices are more than the total, to the cent', () => {
    const items = ['0.10', '0.20'].map((amount) => ({ price: euros(amount) })) as Booking['items'];
    expect(discountOf({ items, total: euros('0.25') })).toEqual(euros('0.05'));
    expect(discountOf({ items, total: euros('0.30') })).toBeUndefined();
    expect(discountOf({ items, total: null })).toBeUndefined();
    const gone = items.map((item) => ({ ...item, status: 'EXCHANGED' as const }));
    expect(discountOf({ items: [...items, ...gone], total: euros('0.30') })).toBeUndefined();
});

test('several vouchers are typed in one line', () => {
    const typed = { passengers: [], contact: { email: '', phone: '' }, vouchers: ' SPRING, gift-1 ' };
    expect(voucherCodes(typed)).toEqual(['SPRING', 'gift-1']);
    expect(voucherCodes({ ...typed, vouchers: undefined })).toEqual([]);
});

test('an alternative takes the place of the full flight, and only of that one', () => {
    const other = { flightId: 'f9', fareCode: 'FLEX', price: euros('150.00'), offerId: 'its own' } as Alternative;
    const alone = { offer: 'old', items: 'f1~LIGHT', total: 'EUR99.00', adults: 1, children: 0, infants: 0 };
    expect(swapped(alone, 'f1', other)).toMatchObject({
        offer: 'its own',
        items: 'f9~FLEX',
        total: 'EUR150.00',
    });
    const several = swapped({ ...alone, items: 'f1~LIGHT,f2' }, 'f1', other);
    expect(several).toMatchObject({ items: 'f9~FLEX,f2', total: '' });
    expect(several).not.toHaveProperty('offer');
});
