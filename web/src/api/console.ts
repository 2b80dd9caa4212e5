import { api } from './client';
import { answered } from './problem';
import type {
    BlockRequest,
    CapacityRequest,
    OverbookingRequest,
    Resolution,
    SeatRequest,
    VoucherRequest,
} from './types';

const of = (flight: string, etag: string) => ({ path: { flight }, header: { 'If-Match': etag } });

const keyed = (key: string) => ({ 'Idempotency-Key': key });

export const changeCapacity = (flight: string, etag: string, body: CapacityRequest) =>
    answered(api.PUT('/api/v1/admin/flights/{flight}/capacity', { params: of(flight, etag), body }));

export const authoriseOverbooking = (flight: string, etag: string, body: OverbookingRequest) =>
    answered(api.PUT('/api/v1/admin/flights/{flight}/overbooking', { params: of(flight, etag), body }));

export const seatBlocks = (flight: string) =>
    answered(api.GET('/api/v1/admin/flights/{flight}/seat-blocks', { params: { path: { flight } } }));

export const blockSeats = (flight: string, body: BlockRequest, key: string) =>
    answered(
        api.POST('/api/v1/admin/flights/{flight}/seat-blocks', {
            params: { path: { flight }, header: keyed(key) },
            body,
        }),
    );

export const unblockSeats = (flight: string, block: string, etag: string) =>
    answered(
        api.DELETE('/api/v1/admin/flights/{flight}/seat-blocks/{block}', {
            params: { path: { flight, block }, header: { 'If-Match': etag } },
        }),
    );

export const oversales = (status: 'DECLARED' | 'RESOLVED' | undefined, cursor?: string) =>
    answered(api.GET('/api/v1/admin/oversales', { params: { query: { status, cursor } } }));

export const resolveOversale = (oversale: string, body: Resolution, key: string) =>
    answered(
        api.POST('/api/v1/admin/oversales/{oversale}/resolution', {
            params: { path: { oversale }, header: keyed(key) },
            body,
        }),
    );

export const askForSeats = (oversale: string, body: SeatRequest, key: string) =>
    answered(
        api.POST('/api/v1/admin/oversales/{oversale}/seat-requests', {
            params: { path: { oversale }, header: keyed(key) },
            body,
        }),
    );

export const lapsedHolds = (cursor?: string) =>
    answered(api.GET('/api/v1/admin/lapsed-holds', { params: { query: { cursor } } }));

export const revive = (booking: string, reason: string, key: string) =>
    answered(
        api.POST('/api/v1/admin/bookings/{booking}/revival', {
            params: { path: { booking }, header: keyed(key) },
            body: { reason },
        }),
    );

export const vouchers = (cursor?: string) =>
    answered(api.GET('/api/v1/admin/vouchers', { params: { query: { cursor } } }));

export const issueVoucher = (body: VoucherRequest, key: string) =>
    answered(api.POST('/api/v1/admin/vouchers', { params: { header: keyed(key) }, body }));

export const withdrawVoucher = (code: string) =>
    answered(api.POST('/api/v1/admin/vouchers/{code}/withdrawal', { params: { path: { code } } }));

export const reconciliation = (date: string) =>
    answered(api.GET('/api/v1/admin/reconciliation', { params: { query: { date } } }));

export const refunds = (cursor?: string) =>
    answered(api.GET('/api/v1/admin/refunds', { params: { query: { cursor } } }));
