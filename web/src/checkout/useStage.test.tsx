import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Booking } from '../api/types';
import { useStage } from './useStage';

const BOOKING: Booking = {
    bookingId: 'b',
    locator: 'ABC234',
    status: 'HELD',
    total: { amount: '10.00', currency: 'EUR' },
    items: [],
    passengers: [],
    contact: {},
    payBy: '2026-11-01T09:15:00Z',
    createdAt: '2026-11-01T09:00:00Z',
    version: 1,
};

beforeEach(() => {
    vi.useFakeTimers();
    vi.setSystemTime('2026-11-01T09:14:50Z');
});

afterEach(() => vi.useRealTimers());

test('a hold is over when its time is, without any answer', () => {
    const { result } = renderHook(() => useStage(BOOKING));
    expect(result.current).toBe('to-pay');
    act(() => vi.advanceTimersByTime(9000));
    expect(result.current).toBe('to-pay');
    act(() => vi.advanceTimersByTime(1200));
    expect(result.current).toBe('expired');
});

test('more time is more time', () => {
    const { result, rerender } = renderHook((booking: Booking) => useStage(booking), { initialProps: BOOKING });
    rerender({ ...BOOKING, payBy: '2026-11-01T09:30:00Z' });
    act(() => vi.advanceTimersByTime(60_000));
    expect(result.current).toBe('to-pay');
});
