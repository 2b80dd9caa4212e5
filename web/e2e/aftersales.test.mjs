import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, watch } from './browser.mjs';
import { accessibilityProblems } from './inspect.mjs';
import { application, bookAndPay, refundableFare, signInBy } from './story.mjs';

// What follows a booking: another seat, a change of mind, the credit note; and a cabin that became too small.
let app;
let browser;

beforeAll(async () => {
    app = await application();
    browser = await launch();
});

afterAll(async () => {
    await browser?.close();
    app?.close();
});

test('a traveller chooses a seat, cancels with a quote and sees the credit note', async () => {
    const page = await browser.newPage();
    const errors = watch(page);
    const accessible = async () => expect(await accessibilityProblems(page)).toEqual([]);
    await bookAndPay(page, app.base);

    await page.getByText(/^Your seats: /).waitFor();
    await accessible();
    await page.getByRole('link', { name: 'As it was then' }).first().click();
    await page.getByText(/^As it was on /).waitFor();
    await page.getByText('You are looking at this moment').first().waitFor();
    await accessible();
    expect(await page.getByRole('link', { name: 'Change flight' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Change contact' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Back to now' }).click();
    await page.getByText(/^Your seats: /).waitFor();
    await page.getByRole('link', { name: 'Choose seats' }).click();
    await page
        .getByRole('button', { name: /, window, free$/ })
        .last()
        .waitFor();
    await accessible();
    const seat = page.getByRole('button', { name: /, window, free$/ }).last();
    const number = await seat.getAttribute('data-seat');
    await seat.click();
    await page.getByRole('button', { name: 'Save these seats' }).click();
    await page.getByText('Your seats are chosen.').waitFor();
    await page.getByText(`Your seats: ${number}`).waitFor();

    await page.getByRole('link', { name: 'Change flight' }).click();
    const day = page.getByLabel('New day of departure');
    await day.fill(dayAfter(await day.inputValue()));
    await page.getByRole('button', { name: 'Search flights' }).click();
    await page.waitForURL(/date=/);
    await (await refundableFare(page)).getByRole('button', { name: 'Choose' }).click();
    await page.getByRole('heading', { name: 'Your new flight' }).waitFor();
    await accessible();
    await page.getByRole('button', { name: /change flight|and get .* back/i }).dblclick();
    await page.getByText(/^The flight is changed|^The change is under way/).waitFor({ timeout: 40_000 });
    await page.getByText('Exchanged for another flight').waitFor({ timeout: 40_000 });

    await page.getByRole('link', { name: 'Cancel', exact: true }).click();
    await page.getByRole('button', { name: 'See what comes back' }).click();
    await page.getByText('The fare gives 100 % back').waitFor();
    await accessible();
    await page.getByRole('button', { name: /^Cancel and get .* back$/ }).dblclick();
    await page.getByText('The booking is cancelled.').waitFor();
    await page.getByText(/came back to your card/).waitFor({ timeout: 40_000 });
    await page
        .getByRole('link', { name: /^Credit note / })
        .last()
        .click();
    await page.getByRole('heading', { name: /^Credit note / }).waitFor();
    await accessible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download as PDF' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
    expect(errors).toEqual([]);
    await page.close();
    await browser.clearCookies();
});

test('an administrator makes a cabin smaller than what is sold, asks for seats and resolves the oversale', async () => {
    const page = await browser.newPage();
    await browser.clearCookies();
    await page.goto(app.base);
    await page.evaluate(() => localStorage.clear());
    const errors = watch(page);
    await page.goto(`${app.base}/console/flights/new`);
    await signInBy(page, 'Administrator');
    await page.getByLabel('Flight number').fill('TX987');
    for (const [field, code] of [
        ['From', 'LIS'],
        ['To', 'MAD'],
    ]) {
        await page.getByRole('combobox', { name: field }).fill(code);
        await page.getByRole('option', { name: new RegExp(`${code}.+`) }).click();
    }
    await page.getByLabel('Seats', { exact: true }).fill('3');
    await page.getByLabel('Most seats').fill('3');
    await page.getByLabel(/^Price/).fill('129');
    await page.getByRole('button', { name: 'Schedule a flight' }).click();
    await page.getByRole('heading', { name: 'Flight TX987' }).waitFor();
    await sellOut(page);
    await page.reload();

    await page.getByRole('button', { name: 'Change seats' }).click();
    await page.getByLabel('Seats from now on').fill('2');
    await page.getByRole('checkbox', { name: /^Go below what is sold/ }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Change the seats' }).click();
    await page.getByText('The flight was changed.').waitFor();

    await page.goto(`${app.base}/console/oversales`);
    const card = page.getByRole('listitem').filter({ hasText: 'TX987' });
    await card.getByRole('button', { name: 'Ask for seats' }).click();
    await card.getByRole('checkbox').first().click();
    await card.getByLabel('Why').fill('a smaller aircraft');
    await card.getByRole('button', { name: 'Ask these bookings' }).click();
    await card.getByRole('button', { name: 'Ask them now' }).click();
    await page.getByText('1 booking was asked for its seats.').waitFor();
    await card.getByText(/No answer yet; /).waitFor();
    await card.getByRole('button', { name: 'Resolve' }).click();
    await card.getByRole('radio', { name: /^Overbook the cabin/ }).click();
    await card.getByLabel('Why').fill('a smaller aircraft, and there are always some who do not come');
    expect(await accessibilityProblems(page)).toEqual([]);
    await card.getByRole('button', { name: 'Resolve it now' }).click();
    await page.getByText('The oversale on TX987 is resolved.').waitFor();
    expect(errors).toEqual([]);
});

/** Counted from noon, so that no clock change matters. */
function dayAfter(date) {
    return new Date(Date.parse(`${date}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Somebody buys the three seats; the canned world has sold some of its own accord. */
async function sellOut(page) {
    if (app.server) return;
    const status = await page.evaluate(async (flightId) => {
        const { items } = await (await fetch('/api/v1/auth/development-accounts')).json();
        const { email, password } = items.find(({ role }) => role === 'TRAVELLER');
        const headers = { 'Content-Type': 'application/json' };
        const login = await fetch('/api/v1/auth/login', {
            method: 'POST',
            headers,
            body: JSON.stringify({ email, password }),
        });
        const { accessToken } = await login.json();
        const people = ['Ana', 'Rui', 'Eva'].map((givenName) => ({ givenName, familyName: 'Silva', type: 'ADULT' }));
        const placed = await fetch('/api/v1/bookings', {
            method: 'POST',
            headers: { ...headers, Authorization: `Bearer ${accessToken}` },
            body: JSON.stringify({
                ...{ items: [{ flightId }], passengers: people, contact: { email } },
                payment: { method: 'card', token: 'tok_ok' },
            }),
        });
        return placed.status;
    }, page.url().split('/').at(-1));
    expect(status).toBe(201);
}
