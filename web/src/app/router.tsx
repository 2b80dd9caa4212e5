import { createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { doneFrom } from '../bookings/done';
import { exchangeFrom } from '../changes/exchangeChoice';
import { choiceFrom } from '../checkout/choice';
import { consoleRoutes } from '../console/routes';
import { HomePage } from '../search/HomePage';
import { searchOf } from '../search/query';
import { ResultsPage } from '../search/ResultsPage';
import { LoginPage, safeReturn } from '../session/LoginPage';
import { RequireSession } from '../session/RequireSession';
import { t } from '../text/catalogue';
import { Broken, Coming } from './Lost';
import { root } from './root';

const BookPage = lazyRouteComponent(() => import('../checkout/BookPage'), 'BookPage');
const ChosenTrip = lazyRouteComponent(() => import('../checkout/ChosenTrip'), 'ChosenTrip');
const PayPage = lazyRouteComponent(() => import('../checkout/PayPage'), 'PayPage');
const AlertsPage = lazyRouteComponent(() => import('../alerts/AlertsPage'), 'AlertsPage');
const MyBookingsPage = lazyRouteComponent(() => import('../bookings/MyBookingsPage'), 'MyBookingsPage');
const BookingPage = lazyRouteComponent(() => import('../bookings/BookingPage'), 'BookingPage');
const PastBookingPage = lazyRouteComponent(() => import('../bookings/PastBookingPage'), 'PastBookingPage');
const SeatsPage = lazyRouteComponent(() => import('../seats/SeatsPage'), 'SeatsPage');
const CancelPage = lazyRouteComponent(() => import('../changes/CancelPage'), 'CancelPage');
const ExchangePage = lazyRouteComponent(() => import('../changes/ExchangePage'), 'ExchangePage');
const FindBookingPage = lazyRouteComponent(() => import('../retrieval/FindBookingPage'), 'FindBookingPage');
const ReceiptPage = lazyRouteComponent(() => import('../bookings/ReceiptPage'), 'ReceiptPage');

const home = createRoute({ getParentRoute: () => root, path: '/', component: HomePage });

const search = createRoute({
    getParentRoute: () => root,
    path: '/search',
    validateSearch: searchOf,
    component: () => <ResultsPage query={search.useSearch()} />,
});

const returning = (raw: Record<string, unknown>) => {
    const returnTo = safeReturn(raw.returnTo);
    return returnTo ? { returnTo } : {};
};

const login = createRoute({
    getParentRoute: () => root,
    path: '/login',
    validateSearch: (raw): { returnTo?: string } => returning(raw),
    component: () => <LoginPage key="login" startWith="sign-in" returnTo={login.useSearch().returnTo} />,
});

const signup = createRoute({
    getParentRoute: () => root,
    path: '/signup',
    validateSearch: (raw): { returnTo?: string } => returning(raw),
    component: () => <LoginPage key="signup" startWith="sign-up" returnTo={signup.useSearch().returnTo} />,
});

const findBooking = createRoute({ getParentRoute: () => root, path: '/find-booking', component: FindBookingPage });

const book = createRoute({
    getParentRoute: () => root,
    path: '/checkout/new',
    validateSearch: choiceFrom,
    component: () => (
        <RequireSession reason={t('book.signIn')} meanwhile={<ChosenTrip choice={book.useSearch()} />}>
            <BookPage choice={book.useSearch()} />
        </RequireSession>
    ),
});

const pay = createRoute({
    getParentRoute: () => root,
    path: '/checkout/$bookingId',
    component: () => (
        <RequireSession reason={t('pay.signIn')}>
            <PayPage key={pay.useParams().bookingId} bookingId={pay.useParams().bookingId} />
        </RequireSession>
    ),
});

const myBookings = createRoute({
    getParentRoute: () => root,
    path: '/my/bookings',
    component: () => (
        <RequireSession reason={t('bookings.signIn')}>
            <MyBookingsPage />
        </RequireSession>
    ),
});

const booking = createRoute({
    getParentRoute: () => root,
    path: '/my/bookings/$bookingId',
    component: () => (
        <RequireSession reason={t('bookings.signIn')}>
            <Outlet />
        </RequireSession>
    ),
});

const myAlerts = createRoute({
    getParentRoute: () => root,
    path: '/my/alerts',
    component: () => (
        <RequireSession reason={t('alerts.signIn')}>
            <AlertsPage />
        </RequireSession>
    ),
});

const myBooking = createRoute({
    getParentRoute: () => booking,
    path: '/',
    validateSearch: doneFrom,
    component: () => (
        <BookingPage
            key={myBooking.useParams().bookingId}
            bookingId={myBooking.useParams().bookingId}
            done={myBooking.useSearch().done}
        />
    ),
});

const pastBooking = createRoute({
    getParentRoute: () => booking,
    path: '/past',
    validateSearch: (raw): { asOf: string } => ({ asOf: String(raw.asOf ?? '') }),
    beforeLoad: ({ params, search }) => {
        if (Number.isNaN(Date.parse(search.asOf))) {
            throw redirect({ to: '/my/bookings/$bookingId', params, search: {}, replace: true });
        }
    },
    component: () => (
        <PastBookingPage bookingId={pastBooking.useParams().bookingId} asOf={pastBooking.useSearch().asOf} />
    ),
});

const seats = createRoute({
    getParentRoute: () => booking,
    path: '/seats',
    component: () => <SeatsPage bookingId={seats.useParams().bookingId} />,
});

const cancellation = createRoute({
    getParentRoute: () => booking,
    path: '/cancel',
    component: () => <CancelPage bookingId={cancellation.useParams().bookingId} />,
});

const exchange = createRoute({
    getParentRoute: () => booking,
    path: '/exchange',
    validateSearch: exchangeFrom,
    component: () => <ExchangePage bookingId={exchange.useParams().bookingId} choice={exchange.useSearch()} />,
});

const receipt = createRoute({
    getParentRoute: () => root,
    path: '/my/receipts/$number',
    component: () => (
        <RequireSession reason={t('bookings.signIn')}>
            <ReceiptPage number={receipt.useParams().number} />
        </RequireSession>
    ),
});

export const router = createRouter({
    routeTree: root.addChildren([
        home,
        search,
        login,
        signup,
        findBooking,
        book,
        pay,
        myBookings,
        myAlerts,
        booking.addChildren([myBooking, pastBooking, seats, cancellation, exchange]),
        receipt,
        consoleRoutes,
    ]),
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultErrorComponent: Broken,
    defaultPendingComponent: Coming,
    defaultPendingMs: 300,
});

declare module '@tanstack/react-router' {
    interface Register {
        router: typeof router;
    }
}
