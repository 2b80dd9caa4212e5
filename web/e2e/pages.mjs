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

/** Two flights, of which one has too few seats in its fare. */
export const SEVERAL = () => {
    const day = goodDay().replaceAll('-', '');
    const items = `0199aaaa-0003-7000-8000-0000${day}~LIGHT,0199aaaa-0100-7000-8000-0000${day}~STANDARD`;
    return `/checkout/new?items=${items}&adults=7&total=EUR5000.00`;
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
        {
            name: 'book-voucher',
            path: CHOICE(),
            role: 'TRAVELLER',
            states: ['normal'],
            act: async (page) => {
                await page.locator('form input[maxlength="200"]').fill('NOSUCH');
                await page.locator('form button[type=submit]').click();
                await page.getByRole('alert').waitFor();
            },
        },
        {
            name: 'book-several',
            path: SEVERAL(),
            role: 'TRAVELLER',
            states: ['normal'],
            act: async (page) => {
                await page.locator('form input[maxlength="200"]').fill('');
                for (const field of await page.locator('form input[required][maxlength="80"]').all()) {
                    await field.fill('Bento');
                }
                await page.locator('form button[type=submit]').click();
                await page.locator('.alternative').first().waitFor();
            },
        },
        { name: 'bookings', path: '/my/bookings', role: 'TRAVELLER', states: ['normal', 'empty', 'loading', 'failed'] },
        {
            name: 'booking',
            path: `/my/bookings/${booking('confirmed')}`,
            role: 'TRAVELLER',
            states: ['normal', 'empty', 'loading', 'failed'],
        },
        { name: 'booking-held', path: `/my/bookings/${booking('held')}`, role: 'TRAVELLER', states: ['normal'] },
        { name: 'alerts', path: '/my/alerts', role: 'TRAVELLER', states: ['normal', 'empty', 'loading', 'failed'] },
        {
            name: 'booking-refunded',
            path: `/my/bookings/${booking('refunded')}?done=cancelled`,
            role: 'TRAVELLER',
            states: ['normal'],
        },
        {
            name: 'booking-retimed',
            path: `/my/bookings/${booking('retimed')}`,
            role: 'TRAVELLER',
            states: ['normal'],
            act: openAlternatives,
        },
        {
            name: 'booking-grounded',
            path: `/my/bookings/${booking('grounded')}`,
            role: 'TRAVELLER',
            states: ['normal'],
        },
        {
            name: 'seats',
            path: `/my/bookings/${booking('held')}/seats`,
            role: 'TRAVELLER',
            states: ['normal', 'loading', 'failed'],
        },
        {
            name: 'cancel',
            path: `/my/bookings/${booking('confirmed')}/cancel`,
            role: 'TRAVELLER',
            states: ['normal', 'loading', 'failed'],
        },
        {
            name: 'cancel-quote',
            path: `/my/bookings/${booking('confirmed')}/cancel`,
            role: 'TRAVELLER',
            states: ['normal'],
            act: askForQuote,
        },
        {
            name: 'cancel-ended',
            path: `/my/bookings/${booking('refunded')}/cancel`,
            role: 'TRAVELLER',
            states: ['normal'],
        },
        {
            name: 'exchange',
            path: `/my/bookings/${booking('confirmed')}/exchange`,
            role: 'TRAVELLER',
            states: ['normal', 'loading', 'failed'],
        },
        {
            name: 'exchange-quote',
            path: `/my/bookings/${booking('confirmed')}/exchange`,
            role: 'TRAVELLER',
            states: ['normal'],
            act: chooseFirst,
        },
        {
            name: 'receipt',
            path: `/my/receipts/${world.receipt}`,
            role: 'TRAVELLER',
            states: ['normal', 'loading', 'failed'],
        },
        { name: 'credit-note', path: `/my/receipts/${world.creditNote}`, role: 'TRAVELLER', states: ['normal'] },
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
        {
            name: 'console-flight-capacity',
            path: `/console/flights/${world.flight}`,
            role: 'ADMIN',
            states: ['normal'],
            act: open('aria-expanded', 0),
        },
        {
            name: 'console-flight-blocks',
            path: `/console/flights/${world.flight}`,
            role: 'ADMIN',
            states: ['normal'],
            act: open('aria-expanded', 2),
        },
        {
            name: 'console-flight-cancel',
            path: `/console/flights/${world.flight}`,
            role: 'ADMIN',
            states: ['normal'],
            act: askToCancel,
        },
        {
            name: 'console-oversales',
            path: '/console/oversales',
            role: 'ADMIN',
            states: LIST,
            act: open('aria-expanded', 0),
        },
        {
            name: 'console-lapsed-holds',
            path: '/console/lapsed-holds',
            role: 'ADMIN',
            states: LIST,
            act: open('aria-expanded', 0),
        },
        {
            name: 'console-vouchers',
            path: '/console/vouchers',
            role: 'ADMIN',
            states: LIST,
            act: open('aria-expanded', 0),
        },
        { name: 'console-refunds', path: '/console/refunds', role: 'ADMIN', states: LIST },
        { name: 'console-reconciliation', path: '/console/reconciliation', role: 'ADMIN', states: LIST },
        { name: 'not-found', path: '/my/nothing/here', states: ['normal'] },
    ];
}

const LIST = ['normal', 'empty', 'loading', 'failed'];

/** Opens what the nth button in the page opens. */
function open(attribute, nth) {
    return async (page) => {
        await page.locator(`main button[${attribute}=false]`).nth(nth).click();
        await page.locator(`main button[${attribute}=true]`).first().waitFor();
    };
}

async function openAlternatives(page) {
    await page.locator('main button[aria-expanded=false]').first().click();
    await page.locator('.alternative').first().waitFor();
}

async function askForQuote(page) {
    await page.locator('main form button[type=submit]').click();
    await page.getByRole('timer').waitFor();
}

async function chooseFirst(page) {
    await page.getByTestId('offer').nth(1).getByRole('button').first().click();
    await page.getByRole('timer').waitFor();
}

async function askToCancel(page) {
    await page.locator('main h1').locator('xpath=ancestor::div[3]').getByRole('button').first().click();
    await page.getByRole('dialog').waitFor();
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
        refunded: place('f', 900),
        retimed: place('g', 900),
        grounded: place('h', 900),
        flight: `0199aaaa-0001-7000-8000-0000${inDays(9).replaceAll('-', '')}`,
        emptyDay: tenth(),
    };
    server.sales.pay(traveller, 'e', world.confirmed.bookingId, 'tok_ok');
    server.sales.stall(traveller, world.paying.bookingId);
    for (const [key, name] of Object.entries({ i: 'refunded', j: 'retimed', k: 'grounded' })) {
        server.sales.pay(traveller, key, world[name].bookingId, 'tok_ok');
    }
    const { bookingId } = world.refunded;
    const { quoteId } = server.changes.post('cancellation-quote', traveller, bookingId, 'l', {});
    server.changes.post('cancellation', traveller, bookingId, 'm', { quoteId });
    server.changes.reschedule(traveller, world.retimed.bookingId, 'RETIMED');
    server.changes.reschedule(traveller, world.grounded.bookingId, 'CANCELLED');
    server.sales.get(traveller, world.expired.bookingId);
    server.oversell(world.flight);
    [world.receipt, world.creditNote] = server.changes.papers(traveller, bookingId).map(({ number }) => number);
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
