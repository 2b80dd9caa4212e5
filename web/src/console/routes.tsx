import { createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { root } from '../app/root';
import { RequireSession } from '../session/RequireSession';
import { t } from '../text/catalogue';
import { flightFilterFrom } from './flightFilter';
import { dateFrom, statusFrom } from './searches';

const FlightsPage = lazyRouteComponent(() => import('./FlightsPage'), 'FlightsPage');
const NewFlightPage = lazyRouteComponent(() => import('./NewFlightPage'), 'NewFlightPage');
const UploadPage = lazyRouteComponent(() => import('./UploadPage'), 'UploadPage');
const FlightPage = lazyRouteComponent(() => import('./FlightPage'), 'FlightPage');
const OversalesPage = lazyRouteComponent(() => import('./OversalesPage'), 'OversalesPage');
const LapsedHoldsPage = lazyRouteComponent(() => import('./LapsedHoldsPage'), 'LapsedHoldsPage');
const VouchersPage = lazyRouteComponent(() => import('./VouchersPage'), 'VouchersPage');
const RefundsPage = lazyRouteComponent(() => import('./RefundsPage'), 'RefundsPage');
const ReconciliationPage = lazyRouteComponent(() => import('./ReconciliationPage'), 'ReconciliationPage');

const console = createRoute({
    getParentRoute: () => root,
    path: '/console',
    component: () => (
        <RequireSession reason={t('console.signIn')} administrator>
            <Outlet />
        </RequireSession>
    ),
});

const start = createRoute({
    getParentRoute: () => console,
    path: '/',
    beforeLoad: () => {
        throw redirect({ to: '/console/flights', search: {}, replace: true });
    },
});

const flights = createRoute({
    getParentRoute: () => console,
    path: '/flights',
    validateSearch: flightFilterFrom,
    component: () => <FlightsPage filter={flights.useSearch()} />,
});

const newFlight = createRoute({ getParentRoute: () => console, path: '/flights/new', component: NewFlightPage });

const oneFlight = createRoute({
    getParentRoute: () => console,
    path: '/flights/$flightId',
    component: () => <FlightPage key={oneFlight.useParams().flightId} flightId={oneFlight.useParams().flightId} />,
});

const upload = createRoute({
    getParentRoute: () => console,
    path: '/upload',
    validateSearch: (raw): { job?: string } => (typeof raw.job === 'string' ? { job: raw.job } : {}),
    component: () => <UploadPage key={upload.useSearch().job} job={upload.useSearch().job} />,
});

const oversales = createRoute({
    getParentRoute: () => console,
    path: '/oversales',
    validateSearch: statusFrom,
    component: () => <OversalesPage status={oversales.useSearch().status} />,
});

const lapsedHolds = createRoute({ getParentRoute: () => console, path: '/lapsed-holds', component: LapsedHoldsPage });

const vouchers = createRoute({ getParentRoute: () => console, path: '/vouchers', component: VouchersPage });

const refunds = createRoute({ getParentRoute: () => console, path: '/refunds', component: RefundsPage });

const reconciliation = createRoute({
    getParentRoute: () => console,
    path: '/reconciliation',
    validateSearch: dateFrom,
    component: () => <ReconciliationPage date={reconciliation.useSearch().date} />,
});

/** What administrators see; each of its pages is fetched when it is first opened. */
export const consoleRoutes = console.addChildren([
    start,
    flights,
    newFlight,
    oneFlight,
    upload,
    oversales,
    lapsedHolds,
    vouchers,
    refunds,
    reconciliation,
]);
