import { Container } from '@mantine/core';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { choiceFrom } from '../checkout/choice';
import { HomePage } from '../search/HomePage';
import { searchOf } from '../search/query';
import { ResultsPage } from '../search/ResultsPage';
import { LoginPage, safeReturn } from '../session/LoginPage';
import { RequireSession } from '../session/RequireSession';
import { ButtonLink } from '../shared/links';
import { Empty, Failed } from '../shared/states';
import { t } from '../text/catalogue';
import { Layout } from './Layout';

const BookPage = lazyRouteComponent(() => import('../checkout/BookPage'), 'BookPage');
const ChosenTrip = lazyRouteComponent(() => import('../checkout/ChosenTrip'), 'ChosenTrip');
const PayPage = lazyRouteComponent(() => import('../checkout/PayPage'), 'PayPage');
const AlertsPage = lazyRouteComponent(() => import('../alerts/AlertsPage'), 'AlertsPage');
const MyBookingsPage = lazyRouteComponent(() => import('../bookings/MyBookingsPage'), 'MyBookingsPage');
const BookingPage = lazyRouteComponent(() => import('../bookings/BookingPage'), 'BookingPage');
const FlightsPage = lazyRouteComponent(() => import('../console/FlightsPage'), 'FlightsPage');
const NewFlightPage = lazyRouteComponent(() => import('../console/NewFlightPage'), 'NewFlightPage');
const UploadPage = lazyRouteComponent(() => import('../console/UploadPage'), 'UploadPage');
const FlightPage = lazyRouteComponent(() => import('../console/FlightPage'), 'FlightPage');

const root = createRootRoute({
    component: Layout,
    notFoundComponent: NotFound,
    errorComponent: ({ error, reset }) => (
        <Container size="lg" py="lg">
            <Failed whole error={error} retry={reset} />
        </Container>
    ),
});

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

const myBooking = createRoute({
    getParentRoute: () => root,
    path: '/my/bookings/$bookingId',
    component: () => (
        <RequireSession reason={t('bookings.signIn')}>
            <BookingPage key={myBooking.useParams().bookingId} bookingId={myBooking.useParams().bookingId} />
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

const flights = createRoute({
    getParentRoute: () => root,
    path: '/console/flights',
    component: () => (
        <RequireSession reason={t('console.signIn')} administrator>
            <FlightsPage />
        </RequireSession>
    ),
});

const newFlight = createRoute({
    getParentRoute: () => root,
    path: '/console/flights/new',
    component: () => (
        <RequireSession reason={t('console.signIn')} administrator>
            <NewFlightPage />
        </RequireSession>
    ),
});

const oneFlight = createRoute({
    getParentRoute: () => root,
    path: '/console/flights/$flightId',
    component: () => (
        <RequireSession reason={t('console.signIn')} administrator>
            <FlightPage key={oneFlight.useParams().flightId} flightId={oneFlight.useParams().flightId} />
        </RequireSession>
    ),
});

const uploads = createRoute({
    getParentRoute: () => root,
    path: '/console/upload',
    validateSearch: (raw): { job?: string } => (typeof raw.job === 'string' ? { job: raw.job } : {}),
    component: () => (
        <RequireSession reason={t('upload.signIn')} administrator>
            <UploadPage key={uploads.useSearch().job} job={uploads.useSearch().job} />
        </RequireSession>
    ),
});

function NotFound() {
    return (
        <Container size="lg" py="lg">
            <Empty whole title={t('notFound.title')} text={t('notFound.text')}>
                <ButtonLink to="/">{t('nav.home')}</ButtonLink>
            </Empty>
        </Container>
    );
}

export const router = createRouter({
    routeTree: root.addChildren([
        home,
        search,
        login,
        signup,
        book,
        pay,
        myBookings,
        myBooking,
        myAlerts,
        flights,
        newFlight,
        oneFlight,
        uploads,
    ]),
    scrollRestoration: true,
    defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
    interface Register {
        router: typeof router;
    }
}
