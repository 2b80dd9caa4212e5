import { goodDay } from './days.mjs';
import { PASSWORD } from './mock-server/data.mjs';

export const ROUTE = { origin: 'LIS', destination: 'JFK' };

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
        { name: 'results-nearby', path: searchUrl(), states: ['normal'], act: open('aria-expanded', 1) },
        {
            name: 'results-nearby-return',
            path: `${searchUrl()}&returnDate=${goodDay(3)}`,
            states: ['normal'],
            act: open('aria-expanded', 1),
        },
        { name: 'results-calendar', path: searchUrl(), states: ['normal'], act: open('aria-expanded', 2) },
        { name: 'results-history', path: searchUrl(), states: ['normal'], act: open('aria-expanded', 3) },
        { name: 'results-route', path: searchUrl(), states: ['normal'], act: openRoute },
        { name: 'results-filters', path: `${searchUrl()}&maxStops=0`, states: ['normal'], act: openFilters },
        {
            name: 'results-filtered',
            path: `${searchUrl()}&airlines=CV&departAfter=06:00&departBefore=11:59`,
            states: ['normal'],
        },
        {
            name: 'results-several',
            path: `${searchUrl()}&legs=JFK-LIS-${goodDay(3)}`,
            states: ['normal'],
            act: open('aria-expanded', 0),
        },
        { name: 'bell', path: '/', role: 'TRAVELLER', states: ['normal', 'empty'], act: openBell },
        { name: 'news', path: '/', role: 'TRAVELLER', states: ['normal'], act: (page) => hear(page, world) },
        { name: 'results-other-days', path: searchUrl(world.emptyDay), states: ['normal'] },
        { name: 'results-form', path: '/search', states: ['normal'] },
        { name: 'login', path: '/login', states: ['normal'] },
        { name: 'signup', path: '/signup', states: ['normal'] },
        { name: 'find-booking', path: '/find-booking', states: ['normal'] },
        {
            name: 'find-booking-found',
            path: '/find-booking',
            states: ['normal'],
            act: find(world.held.locator, 'Almeida', 'h2'),
        },
        {
            name: 'find-booking-several',
            path: '/find-booking',
            states: ['normal'],
            act: find(world.notHeld.locator, 'Almeida', 'h2'),
        },
        {
            name: 'find-booking-wrong',
            path: '/find-booking',
            states: ['normal'],
            act: find(world.held.locator, 'Nobody', '[role=alert]'),
        },
        {
            name: 'find-booking-limited',
            path: '/find-booking',
            states: ['normal'],
            act: find(world.held.locator, 'Toomany', '[role=alert]'),
        },
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
        { name: 'pay-not-held', path: `/checkout/${booking('notHeld')}`, role: 'TRAVELLER', states: ['normal'] },
        { name: 'pay-running', path: `/checkout/${booking('paying')}`, role: 'TRAVELLER', states: ['normal'] },
        { name: 'pay-confirmed', path: `/checkout/${booking('confirmed')}`, role: 'TRAVELLER', states: ['normal'] },
        { name: 'pay-expired', path: `/checkout/${booking('expired')}`, role: 'TRAVELLER', states: ['normal'] },
        { name: 'pay-rejected', path: `/checkout/${booking('rejected')}`, role: 'TRAVELLER', states: ['normal'] },
        {
            name: 'booking-rejected',
            path: `/my/bookings/${booking('rejected')}`,
            role: 'TRAVELLER',
            states: ['normal'],
        },
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
        {
            name: 'past',
            path: `/my/bookings/${booking('confirmed')}/past?asOf=2026-11-20T09:00:00Z`,
            role: 'TRAVELLER',
            states: ['normal', 'loading', 'failed'],
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
        {
            name: 'console-new',
            path: '/console/flights/new',
            role: 'ADMIN',
            states: ['normal', 'loading'],
            act: addCabin,
        },
        { name: 'console-plan', path: '/console/flights/new', role: 'ADMIN', states: ['normal'], act: repeat },
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
            name: 'console-oversales-resolve',
            path: '/console/oversales',
            role: 'ADMIN',
            states: ['normal'],
            act: open('aria-expanded', 1),
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
        {
            name: 'booking-not-found',
            path: '/my/bookings/0199bbbb-0000-7000-8000-999999999999',
            role: 'TRAVELLER',
            states: ['normal'],
        },
        { name: 'not-found', path: '/my/nothing/here', states: ['normal'] },
    ];
}

const LIST = ['normal', 'empty', 'loading', 'failed'];

/** Looks for a booking until something has come of it. */
function find(locator, familyName, outcome) {
    return async (page) => {
        await page.locator('main form input').first().fill(locator);
        await page.locator('main form input').last().fill(familyName);
        await page.locator('main form button[type=submit]').click();
        await page.locator(`main ${outcome}`).first().waitFor();
    };
}

/** Opens what the nth button in the page opens. */
function open(attribute, nth) {
    return async (page) => {
        await page.locator(`main button[${attribute}=false]`).nth(nth).click();
        await page.locator(`main button[${attribute}=true]`).first().waitFor();
    };
}

async function openRoute(page) {
    await page.getByTestId('offer').first().locator('button[aria-expanded=false]').last().click();
    await page.locator('.route-map-land').waitFor();
}

/** They are closed on a telephone only. */
async function openFilters(page) {
    const closed = page.locator('main section > button[aria-expanded=false]');
    if (await closed.isVisible()) await closed.click();
    await page.locator('main section fieldset').waitFor();
}

async function openBell(page) {
    await page.locator('header nav button').first().click();
    await page.locator('header [role=dialog]').waitFor();
}

async function hear(page, world) {
    world.meet();
    await page.locator('.live-item').waitFor();
}

async function addCabin(page) {
    await page.locator('main form > div > div:nth-last-child(2) button').first().click();
    await page.locator('main form fieldset fieldset').nth(1).waitFor();
}

async function repeat(page) {
    await page.locator('main form .mantine-Chip-label').first().click();
    await page.locator('main form input[type=date]').waitFor();
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

/** Waits until a page shows what it has for a state. */
export async function settled(page, state) {
    await page.waitForLoadState('load');
    await page.locator('main h1, main h2, main [role=status]').first().waitFor();
    if (state !== 'loading') {
        await page.waitForFunction(() => !document.querySelector('main [aria-busy=true], main [class*=Skeleton-root]'));
        await page.evaluate(quiet);
        await page.waitForFunction(() => !document.querySelector('main [aria-busy=true], main [class*=Skeleton-root]'));
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
    } else {
        // Hanging requests hold the connections that fonts would need; what they draw is not waited for.
        await page.waitForTimeout(300);
    }
}

/** Nothing in the page has changed for a while; the live stream stays open, so the network is never idle. */
function quiet() {
    return new Promise((resolve) => {
        let timer = setTimeout(resolve, 300);
        const again = () => {
            clearTimeout(timer);
            timer = setTimeout(resolve, 300);
        };
        new MutationObserver(again).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
}
