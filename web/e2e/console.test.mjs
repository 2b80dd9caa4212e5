import { expect, test } from 'vitest';
import { accessibilityProblems } from './inspect.mjs';
import { signInAs } from './pages.mjs';
import { visits } from './visit.mjs';
import { prepare } from './world.mjs';

// What an administrator does with flights, their seats, and what was promised.
const at = visits();

async function administer(path) {
    const world = prepare(at.server);
    await signInAs(at.page, at.base, 'ADMIN');
    await at.page.goto(`${at.base}/console/${path(world)}`);
    return world;
}

const flight = ({ flight }) => `flights/${flight}`;

test('an administrator schedules, changes and cancels a flight', async () => {
    await administer(() => 'flights/new');
    await at.page.getByLabel('Flight number').fill('TX901');
    await at.page.getByRole('combobox', { name: 'From' }).fill('LIS');
    await at.page.getByRole('option', { name: /LIS/ }).click();
    await at.page.getByRole('combobox', { name: 'To' }).fill('MAD');
    await at.page.getByRole('option', { name: /Madrid/ }).click();
    await at.page.getByLabel('Price (EUR)').fill('129');
    await at.press('Add Business');
    await at.page.getByLabel('Price (EUR)').nth(1).fill('400');
    expect(await accessibilityProblems(at.page)).toEqual([]);
    await at.press('Remove Business');
    await at.press('Add a fare');
    await at.press('Remove fare 2');
    await at.press('Schedule a flight');
    await at.heading('Flight TX901');
    await at.page.getByLabel('Price (EUR)').fill('135.5');
    await at.press('Save changes');
    await at.page.getByText('The flight was changed.').waitFor();
    await at.page.getByText('€135.50').waitFor();
    await at.press('Cancel flight');
    await at.page.getByRole('dialog').getByText('Seats sold: 3. Seats held: 1.').waitFor();
    await at.page.getByRole('dialog').getByRole('button', { name: 'Cancel flight' }).click();
    await at.page.getByText('Cancelled', { exact: true }).waitFor();
});

test('a change on top of another one shows the new state and saves nothing', async () => {
    const world = await administer(flight);
    await at.press('Overbooking');
    await at.page.getByLabel('Seats beyond').fill('7');
    const other = await at.browser.newPage();
    await other.goto(`${at.base}/console/${flight(world)}`);
    await other.getByRole('button', { name: 'Overbooking' }).click();
    await other.getByLabel('Seats beyond').fill('4');
    await other.getByRole('button', { name: 'Authorise' }).click();
    await other.getByText('The flight was changed.').waitFor();
    await other.close();
    await at.press('Authorise');
    await at.page.getByText('Somebody else changed this flight in the meantime').waitFor();
    expect(await at.focused()).toContain('Somebody else changed this flight');
    await at.press('Overbooking');
    expect(await at.page.getByLabel('Seats beyond').inputValue()).toBe('4');
});

test('fewer seats than are sold need a yes to the oversale, which is then resolved', async () => {
    await administer((world) => flight(world).replace('0001-7000', '0003-7000'));
    await at.press('Change seats');
    await at.page.getByLabel('Seats from now on').fill('125');
    await at.press('Change the seats');
    await at.page.getByText('More seats are sold or held than that.').waitFor();
    await at.page.getByText('It needs at least 126 seats.').waitFor();
    await at.page.getByRole('checkbox', { name: 'Go below what is sold: 1 seat too many' }).click();
    await at.press('Change the seats');
    await at.page.getByText('The flight was changed.').waitFor();
    await at.page.goto(`${at.base}/console/oversales`);
    const card = at.page.getByRole('listitem').filter({ hasText: 'TX103' });
    await card.getByRole('button', { name: 'Resolve' }).click();
    await card.getByLabel('Why').fill('counted again');
    await card.getByRole('button', { name: 'Resolve it now' }).click();
    await at.page.getByText('Not enough seats have come back yet.').waitFor();
    await card.getByRole('radio', { name: 'Overbook the cabin by 1 seat' }).click();
    await card.getByRole('button', { name: 'Resolve it now' }).click();
    await at.page.getByText('The oversale on TX103 is resolved.').waitFor();
    await at.page.getByLabel('Show').selectOption('Resolved');
    await at.page.getByText('What was too many was authorised. counted again').waitFor();
});

test('seats are blocked for a reason and released again', async () => {
    await administer(flight);
    await at.press('Seat blocks');
    await at.page.getByLabel('How many seats').fill('2');
    await at.page.getByLabel('Why').fill('the crew flies along');
    await at.page.getByLabel('For whom: code').fill('half');
    await at.press('Block these seats');
    await at.page.getByText('The flight was changed.').waitFor();
    await at.press('Seat blocks');
    await at.page.getByText('the crew flies along').waitFor();
    await at.page.getByText('For HALF: 2 of 2 left').waitFor();
    await at.press('Release');
    await at.page.getByText('the crew flies along').waitFor({ state: 'detached' });
});

test('an expired booking has its seats again', async () => {
    await administer(() => 'lapsed-holds');
    await at.press('Give the seats again');
    await at.page.getByLabel('Why').fill('the bank was down');
    await at.press('Hold the seats again');
    await at.page.getByText(/has its seats again, until/).waitFor();
    await at.heading('No lapsed holds');
});

test('money that is on its way back is named by its booking', async () => {
    await administer(() => 'refunds');
    const named = at.page.getByRole('link', { name: /^Booking [2-9A-Z]{6}$/ });
    await named.nth(1).waitFor();
    expect(new Set(await named.allTextContents()).size).toBe(2);
});

test('a fare that no fare can be called is said before it is sent', async () => {
    await administer(() => 'flights/new');
    await at.press('Add a fare');
    const code = at.page.getByRole('textbox', { name: 'Code' }).nth(1);
    await code.fill('no fare');
    expect(await code.evaluate((field) => field.validity.patternMismatch)).toBe(true);
    await code.fill('no-fare_1');
    expect(await code.evaluate((field) => field.validity.valid)).toBe(true);
});

test('a voucher is issued and withdrawn', async () => {
    await administer(() => 'vouchers');
    await at.press('New voucher');
    await at.page.getByRole('textbox', { name: 'Code' }).fill('spring');
    await at.press('Issue voucher');
    await at.page.getByText('The voucher SPRING can be used.').waitFor();
    await at.page.getByRole('button', { name: 'Withdraw SPRING' }).click();
    await at.page.getByText('Nobody can use it any more').waitFor();
    await at.press('Withdraw');
    await at.page.getByText('Withdrawn', { exact: true }).waitFor();
});

test('a voucher has limits, what is wrong with them is said, and what is left is shown', async () => {
    await administer(() => 'vouchers');
    await at.press('New voucher');
    await at.page.getByRole('textbox', { name: 'Code' }).fill('LIMITED');
    await at.page.getByLabel('Uses', { exact: true }).fill('50');
    await at.page.getByLabel('Uses for each traveller (optional)').fill('2');
    await at.page.getByLabel('Budget (optional)').fill('0');
    expect(await accessibilityProblems(at.page)).toEqual([]);
    await at.press('Issue voucher');
    await at.page.getByText('Give an amount that is enough for one use').waitFor();
    await at.page.getByLabel('Budget (optional)').fill('500');
    await at.press('Issue voucher');
    await at.page.getByText('2 for each traveller').waitFor();
    await at.page.getByText('€500.00 left of €500.00').waitFor();
    await at.press('New voucher');
    await at.page.getByRole('textbox', { name: 'Code' }).fill('DEAR');
    await at.page.getByLabel('Lowest total (optional)').fill('100');
    await at.page.getByLabel('First day (optional)').fill('2026-12-01');
    await at.press('Issue voucher');
    await at.page.getByText('10 % off, from €100.00').waitFor();
});

test('a voucher is worth an amount in the currency that is chosen', async () => {
    await administer(() => 'vouchers');
    await at.press('New voucher');
    await at.page.getByRole('textbox', { name: 'Code' }).fill('DOLLARS');
    await at.page.getByRole('combobox', { name: 'Takes off' }).click();
    await at.page.getByRole('option', { name: 'an amount' }).click();
    await at.page.getByLabel('Amount').fill('25');
    await at.page.getByLabel('Currency').selectOption('USD');
    expect(await accessibilityProblems(at.page)).toEqual([]);
    await at.press('Issue voucher');
    await at.page.getByText('US$25.00 off').waitFor();
});

test('what differs from the statement of a day is listed', async () => {
    await administer(() => 'reconciliation?date=2026-11-20');
    await at.page.getByText('128 movements agree').waitFor();
    await at.page.getByText('Missing here').waitFor();
});

test('a new flight is sold in what the last one was sold in, or in another currency', async () => {
    await at.page.route(/admin\/flights\?|admin\/flights$/, async (route) => {
        if (route.request().method() !== 'GET') return route.fallback();
        const answer = await (await route.fetch()).json();
        for (const fare of answer.items[0].cabins[0].fares) fare.price = { amount: '9000', currency: 'JPY' };
        await route.fulfill({ json: answer });
    });
    await administer(() => 'flights/new');
    await at.page.getByLabel('Price (JPY)').fill('9000');
    await at.page.getByLabel('Currency').selectOption('USD');
    await at.page.getByLabel('Price (USD)').waitFor();
    expect(await at.page.getByLabel('Price (USD)').inputValue()).toBe('9000');
});
