import type { paths } from './schema';

/**
 * The application's names for what the API takes and gives, all read from the generated document: whoever replaces
 * that document corrects this page and `calls.ts`, nothing else.
 */
type Json<T> = T extends { content: infer C } ? C[keyof C] : never;
type Operation<P extends keyof paths, M extends keyof paths[P]> = NonNullable<paths[P][M]>;
type Responses<O> = O extends { responses: infer R } ? R : never;
type Answer<P extends keyof paths, M extends keyof paths[P]> = Json<
    Responses<Operation<P, M>>[Extract<keyof Responses<Operation<P, M>>, 200 | 201>]
>;
type Body<P extends keyof paths, M extends keyof paths[P]> =
    Operation<P, M> extends { requestBody: infer R } ? Json<R> : never;

export type Me = Answer<'/api/v1/auth/me', 'get'>;
export type Tokens = Answer<'/api/v1/auth/login', 'post'>;
export type DevelopmentAccount = Answer<'/api/v1/auth/development-accounts', 'get'>['items'][number];
export type Registration = Body<'/api/v1/auth/register', 'post'>;

export type SearchAnswer = Answer<'/api/v1/flights/search', 'get'>;
export type NearestDate = NonNullable<SearchAnswer['nearestDates']>[number];
export type PopularRoute = Answer<'/api/v1/routes/popular', 'get'>['items'][number];
export type GridPrice = NonNullable<SearchAnswer['grid']>[number];
export type Facets = SearchAnswer['facets'];
export type Offer = SearchAnswer['items'][number];
export type Leg = Offer['legs'][number];
export type Segment = Leg['segments'][number];
export type Cabin = Segment['cabin'];
export type Money = Offer['price'];

export type AlertRequest = Body<'/api/v1/flights/alerts', 'post'>;

export type Flight = Answer<'/api/v1/flights/{flight}', 'get'>;
export type AdministeredFlight = Answer<'/api/v1/admin/flights/{flight}', 'get'>;
export type FlightSeats = Answer<'/api/v1/flights/{flight}/seats', 'get'>;
export type FlightRequest = Body<'/api/v1/admin/flights', 'post'>;
export type FlightPlanRequest = Body<'/api/v1/admin/flight-plans', 'post'>;
export type PlannedFlights = Answer<'/api/v1/admin/flight-plans', 'post'>;
export type FareConditions = Flight['cabins'][number]['fares'][number]['conditions'];
export type CabinMap = NonNullable<FlightSeats['seatMap']>[number];
export type MapSeat = CabinMap['rows'][number]['seats'][number];
export type UploadStatus = Answer<'/api/v1/admin/flights/bulk-upload/status/{job}', 'get'>;
export type Airport = Answer<'/api/v1/airports/{iata}', 'get'>;
export type Airline = Answer<'/api/v1/airlines', 'get'>['items'][number];

export type Booking = Answer<'/api/v1/bookings/{booking}', 'get'>;
export type BookingItem = Booking['items'][number];
export type BookingStatus = Booking['status'];
export type Contact = NonNullable<BookingRequest['contact']>;
export type PassengerType = Booking['passengers'][number]['type'];
export type BookingRequest = Body<'/api/v1/bookings', 'post'>;
export type PassengerRequest = NonNullable<BookingRequest['passengers']>[number];
export type Retrieval = Body<'/api/v1/bookings/retrieval', 'post'>;
export type RetrievedBooking = Answer<'/api/v1/bookings/retrieval', 'post'>;
export type TimelineEntry = Answer<'/api/v1/bookings/{booking}/timeline', 'get'>['items'][number];

export type BookingReason = NonNullable<Booking['reason']>;
export type PaymentDetails = NonNullable<Booking['payment']>;
export type SeatOfBooking = Answer<'/api/v1/bookings/{booking}/seats', 'get'>['items'][number];
export type SeatWish = Body<'/api/v1/bookings/{booking}/seats', 'put'>[number];
export type CancellationQuote = Answer<'/api/v1/bookings/{booking}/cancellation-quote', 'post'>;
export type CancellationScope = Body<'/api/v1/bookings/{booking}/cancellation-quote', 'post'>;
export type Cancellation = Body<'/api/v1/bookings/{booking}/cancellation', 'post'>;
export type ExchangeQuote = Answer<'/api/v1/bookings/{booking}/exchange-quote', 'post'>;
export type ExchangeWish = Body<'/api/v1/bookings/{booking}/exchange-quote', 'post'>;
export type ExchangeOrder = Body<'/api/v1/bookings/{booking}/exchange', 'post'>;
export type ScheduleChange = NonNullable<BookingItem['scheduleChange']>;
export type AlternativeFlight = ScheduleChange['alternatives'][number];
export type Decision = Body<'/api/v1/bookings/{booking}/schedule-change', 'post'>;
export type CorrectedName = Body<'/api/v1/bookings/{booking}/passengers/{passenger}/name', 'put'>;
export type Receipt = Extract<Answer<'/api/v1/receipts/{number}', 'get'>, object>;

export type SeatBlock = Answer<'/api/v1/admin/flights/{flight}/seat-blocks', 'get'>['items'][number];
export type BlockRequest = Body<'/api/v1/admin/flights/{flight}/seat-blocks', 'post'>;
export type CapacityRequest = Body<'/api/v1/admin/flights/{flight}/capacity', 'put'>;
export type OverbookingRequest = Body<'/api/v1/admin/flights/{flight}/overbooking', 'put'>;
export type Oversale = Answer<'/api/v1/admin/oversales', 'get'>['items'][number];
export type SeatRequest = Body<'/api/v1/admin/oversales/{oversale}/seat-requests', 'post'>;
export type Resolution = Body<'/api/v1/admin/oversales/{oversale}/resolution', 'post'>;
export type Voucher = Answer<'/api/v1/admin/vouchers', 'get'>['items'][number];
export type VoucherRequest = Body<'/api/v1/admin/vouchers', 'post'>;
export type Reconciliation = Answer<'/api/v1/admin/reconciliation', 'get'>;
export type Difference = Reconciliation['differences'][number];
export type Refund = Answer<'/api/v1/admin/refunds', 'get'>['items'][number];

/** What could be booked in place of a flight that is full; a member of a problem, so it is written by hand. */
export type Alternative = {
    itemId: string;
    offerId: string;
    flightId: string;
    flightNumber: string;
    origin: string;
    destination: string;
    departure: string;
    arrival: string;
    cabin: Cabin;
    fareCode: string;
    price: Money;
    seatsLeft: number;
};

/** RFC 9457 with our members; written by hand because every operation shares it. */
export type ProblemDetails = {
    status?: number;
    code?: string;
    detail?: string;
    traceId?: string;
    errors?: { field: string; message: string }[];
    bookingId?: string;
    offered?: Money;
    current?: Money;
    flightId?: string;
    reason?: string;
    available?: number;
    alternatives?: Alternative[] | string[];
    seat?: string;
    least?: number;
    excess?: number;
    free?: number;
    used?: number;
    blocked?: number;
    retryable?: boolean;
    payBy?: string;
};
