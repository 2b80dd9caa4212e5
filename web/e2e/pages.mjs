import { PASSWORD } from './mock-server/data.mjs';

export const ROUTE = { origin: 'LIS', destination: 'JFK' };

export function inDays(days) {
    return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** A day that the small world has flights on. */
export function goodDay() {
    return inDays(12).endsWith('-10') ? inDays(13) : inDays(12);
}

export function searchUrl(date = goodDay(), party = 'adults=1') {
    return `/search?origin=${ROUTE.origin}&destination=${ROUTE.destination}&date=${date}&${party}`;
}

export const CHOICE = (party = 'adults=1', total = 'EUR264.90') => {
    const flight = `0199aaaa-0000-7000-8000-0000${goodDay().replaceAll('-', '')}`;
    return `/checkout/new?items=${flight}~LIGHT&${party}&total=${total}`;
};

/** Signs in through the API the way the page does, so that the browser has its cookie. */
export async function signInAs(page, base, role) {
    await page.goto(base);
    await page.evaluate(
        async ([email, password]) => {
            await fetch('/api/v1/auth/login', {
                method: 'POST',
                headers: { 'Content-Type': 'application/json', 'X-Client': 'web' },
                body: JSON.stringify({ email, password }),
            });
            localStorage.setItem('skyledger.signed-in', 'yes');
        },
        [`${role.toLowerCase()}@skyledger.test`, PASSWORD],
    );
}

/** Every page with its states: which are worth showing, who looks, and how to get there. */
export function pages(world) {
    const booking = (status) => world[status].bookingId;
    return [
        { name: 'home', path: '/', states: ['normal', 'empty', 'loading', 'failed'] },
        { name: 'results', path: searchUrl(), states: ['normal', 'empty', 'loading', 'failed'] },
        { name: 'results-other-days', path: searchUrl(world.emptyDay), states: ['normal'] },
        { name: 'results-form', path: '/search', states: ['normal'] },
        { name: 'login', path: '/login', states: ['normal'] },
        { name: 'signup', path: '/signup', states: ['normal'] },
        { name: 'book-anonymous', path: CHOICE(), states: ['normal'] },
        {
            name: 'book',
            path: CHOICE('adults=2&children=1', 'EUR794.70'),
            role: 'TRAVELLER',
            states: ['normal', 'loading', 'failed'],
        },
        { name: 'book-nothing', path: '/checkout/new', role: 'TRAVELLER', states: ['normal'] },
        {
            name: 'pay',
            path: `/checkout/${booking('held')}`,
            role: 'TRAVELLER',
            states: ['normal', 'loading', 'failed'],
        },
        { name: 'pay-running', path: `/checkout/${booking('paying')}`, role: 'TRAVELLER', states: ['normal'] },
        { name: 'pay-confirmed', path: `/checkout/${booking('confirmed')}`, role: 'TRAVELLER', states: ['normal'] },
        { name: 'pay-expired', path: `/checkout/${booking('expired')}`, role: 'TRAVELLER', states: ['normal'] },
        { name: 'bookings', path: '/my/bookings', role: 'TRAVELLER', states: ['normal', 'empty', 'loading', 'failed'] },
        {
            name: 'booking',
            path: `/my/bookings/${booking('confirmed')}`,
            role: 'TRAVELLER',
            states: ['normal', 'empty', 'loading', 'failed'],
        },
        { name: 'booking-held', path: `/my/bookings/${booking('held')}`, role: 'TRAVELLER', states: ['normal'] },
        { name: 'alerts', path: '/my/alerts', role: 'TRAVELLER', states: ['normal', 'empty', 'loading', 'failed'] },
        { name: 'console', path: '/console/flights', role: 'ADMIN', states: ['normal', 'empty', 'loading', 'failed'] },
        { name: 'console-forbidden', path: '/console/flights', role: 'TRAVELLER', states: ['normal'] },
        { name: 'console-upload', path: '/console/upload', role: 'ADMIN', states: ['normal'] },
        {
            name: 'console-upload-job',
            path: '/console/upload?job=0199abcd-0000-7000-8000-000000000001',
            role: 'ADMIN',
            states: ['normal', 'empty', 'loading', 'failed'],
        },
        { name: 'console-new', path: '/console/flights/new', role: 'ADMIN', states: ['normal'] },
        {
            name: 'console-flight',
            path: `/console/flights/${world.flight}`,
            role: 'ADMIN',
            states: ['normal', 'loading', 'failed'],
        },
        { name: 'not-found', path: '/my/nothing/here', states: ['normal'] },
    ];
}

/** Bookings in every state for the sample traveller. */
export function prepare(server) {
    const traveller = server.people.whoever(`Bearer ${server.people.login(account()).answer.accessToken}`).userId;
    const flightId = `0199aaaa-0000-7000-8000-0000${goodDay().replaceAll('-', '')}`;
    const place = (key, seconds) =>
        server.sales.place(
            traveller,
            key,
            {
                items: [{ flightId, fareCode: 'STANDARD' }],
                passengers: [
                    { givenName: 'Anna', familyName: 'Almeida', type: 'ADULT' },
                    {
                        givenName: 'Bento Maximiliano',
                        familyName: 'Almeida-Vasconcelos',
                        type: 'CHILD',
                        dateOfBirth: '2020-02-03',
                    },
                ],
                contact: { email: 'traveller@skyledger.test', phone: '+351912345678' },
            },
            seconds,
        );
    const world = {
        expired: place('a', -1),
        confirmed: place('b', 900),
        held: place('c', 900),
        paying: place('d', 900),
        flight: `0199aaaa-0001-7000-8000-0000${inDays(9).replaceAll('-', '')}`,
        emptyDay: tenth(),
    };
    server.sales.pay(traveller, 'e', world.confirmed.bookingId, 'tok_ok');
    server.sales.stall(traveller, world.paying.bookingId);
    return world;
}

function account() {
    return { email: 'traveller@skyledger.test', password: PASSWORD };
}

function tenth() {
    const days = Array.from({ length: 40 }, (_, index) => inDays(index + 1));
    return days.find((day) => day.endsWith('-10'));
}

/** Waits until a page shows what it has for a state. */
export async function settled(page, state) {
    await page.waitForLoadState('load');
    await page.locator('main h1, main h2, main [role=status]').first().waitFor();
    if (state !== 'loading') {
        await page.waitForFunction(() => !document.querySelector('main [aria-busy=true], main [class*=Skeleton-root]'));
        await page.waitForLoadState('networkidle');
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
    } else {
        // Hanging requests hold the connections that fonts would need; what they draw is not waited for.
        await page.waitForTimeout(300);
    }
}
