import { reasonFor } from '../session/reasons';
import { api } from './client';
import { answered, answeredWithHeaders } from './problem';
import type {
    AdministeredFlight,
    BookingRequest,
    Cabin,
    Contact,
    DevelopmentAccount,
    FlightPlanRequest,
    FlightRequest,
    Retrieval,
} from './types';

export type SortOrder = 'price' | 'best' | 'fastest' | 'departure';

export type FlightSearch = {
    origin?: string;
    destination?: string;
    date?: string;
    returnDate?: string;
    leg?: string[];
    adults: number;
    children: number;
    infants: number;
    cabin: Cabin;
    sort: SortOrder;
    maxStops?: number;
    airlines?: string[];
    departAfter?: string;
    departBefore?: string;
    maxPrice?: number;
    flexDays?: number;
    lookAround?: boolean;
    limit?: number;
    cursor?: string;
};

export const myself = () => answered(api.GET('/api/v1/auth/me'));

/** The development profile's accounts; none anywhere else, where the path is unknown. */
export async function developmentAccounts(): Promise<DevelopmentAccount[]> {
    const { data } = await api.GET('/api/v1/auth/development-accounts');
    return data?.items ?? [];
}

export const searchFlights = (query: FlightSearch, signal?: AbortSignal) =>
    answered(api.GET('/api/v1/flights/search', { params: { query }, signal }));

export const popularRoutes = (limit: number) =>
    answered(api.GET('/api/v1/routes/popular', { params: { query: { limit } } }));

export const flight = (flightId: string) =>
    answered(api.GET('/api/v1/flights/{flight}', { params: { path: { flight: flightId } } }));

export const suggestAirports = (query: string, signal?: AbortSignal) =>
    answered(api.GET('/api/v1/airports', { params: { query: { query, limit: 8 } }, signal }));

export const airport = (iata: string) => answered(api.GET('/api/v1/airports/{iata}', { params: { path: { iata } } }));

export const airlines = () => answered(api.GET('/api/v1/airlines', { params: { query: { limit: 100 } } }));

export const book = (body: BookingRequest, key: string) =>
    answered(api.POST('/api/v1/bookings', { params: { header: { 'Idempotency-Key': key } }, body }));

export const bookings = (cursor?: string) => answered(api.GET('/api/v1/bookings', { params: { query: { cursor } } }));

export const booking = (bookingId: string) =>
    answered(api.GET('/api/v1/bookings/{booking}', { params: { path: { booking: bookingId } } }));

/** As it was after everything that had happened by then. */
export const bookingAsOf = (bookingId: string, asOf: string) =>
    answered(api.GET('/api/v1/bookings/{booking}', { params: { path: { booking: bookingId }, query: { asOf } } }));

/** Needs no session; the name goes into the body, so that no address has it. */
export const retrieveBooking = (body: Retrieval) => answered(api.POST('/api/v1/bookings/retrieval', { body }));

export const pay = (bookingId: string, token: string, key: string) =>
    answered(
        api.POST('/api/v1/bookings/{booking}/payment', {
            params: { path: { booking: bookingId }, header: { 'Idempotency-Key': key } },
            body: { method: 'card', token, ...reasonFor(bookingId) },
        }),
    );

export const timeline = (bookingId: string) =>
    answered(api.GET('/api/v1/bookings/{booking}/timeline', { params: { path: { booking: bookingId } } }));

export const correctContact = (bookingId: string, body: Contact) =>
    answered(api.PUT('/api/v1/bookings/{booking}/contact', { params: { path: { booking: bookingId } }, body }));

export const administeredFlights = (
    { date, ...route }: { origin?: string; destination?: string; date?: string },
    cursor?: string,
) =>
    answered(
        api.GET('/api/v1/admin/flights', {
            params: { query: { ...route, ...(date ? { from: date, to: date } : {}), cursor } },
        }),
    );

/** A flight with the version that a change must name. */
export async function administeredFlight(flightId: string): Promise<{ flight: AdministeredFlight; etag: string }> {
    const { data, response } = await answeredWithHeaders(
        api.GET('/api/v1/admin/flights/{flight}', { params: { path: { flight: flightId } } }),
    );
    return { flight: data, etag: response.headers.get('ETag') ?? `"${data.version}"` };
}

export const scheduleFlight = (body: FlightRequest, key: string) =>
    answered(api.POST('/api/v1/admin/flights', { params: { header: { 'Idempotency-Key': key } }, body }));

export const planFlights = (body: FlightPlanRequest, key: string) =>
    answered(api.POST('/api/v1/admin/flight-plans', { params: { header: { 'Idempotency-Key': key } }, body }));

export const changeFlight = (flightId: string, etag: string, body: FlightRequest) =>
    answered(
        api.PUT('/api/v1/admin/flights/{flight}', {
            params: { path: { flight: flightId }, header: { 'If-Match': etag } },
            body,
        }),
    );

/** Sends a file of flights; the same file again is the same job. */
export const uploadFlights = (file: File, dryRun: boolean) =>
    answered(
        api.POST('/api/v1/admin/flights/bulk-upload', {
            params: { query: { dryRun } },
            body: { file: '' },
            bodySerializer: () => {
                const form = new FormData();
                form.append('file', file);
                return form;
            },
        }),
    );

export const uploadStatus = (job: string, cursor?: string) =>
    answered(
        api.GET('/api/v1/admin/flights/bulk-upload/status/{job}', {
            params: { path: { job }, query: { cursor, limit: 50 } },
        }),
    );

export const cancelFlight = (flightId: string, etag: string, reason: string) =>
    answered(
        api.DELETE('/api/v1/admin/flights/{flight}', {
            params: {
                path: { flight: flightId },
                header: { 'If-Match': etag },
                query: reason.trim() ? { reason: reason.trim() } : {},
            },
        }),
    );
