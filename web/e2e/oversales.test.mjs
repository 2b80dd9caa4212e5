import { expect, test } from 'vitest';
import { inDays } from './days.mjs';
import { accessibilityProblems } from './inspect.mjs';
import { signInAs } from './pages.mjs';
import { visits } from './visit.mjs';
import { prepare } from './world.mjs';

// A cabin is too small for what was sold: who is asked for seats, and what came of it.
const at = visits();

/** The card of the one cabin that has two seats too few. */
async function oversold() {
    prepare(at.server);
    await signInAs(at.page, at.base, 'ADMIN');
    await at.page.goto(`${at.base}/console/oversales`);
    const card = at.page.getByRole('listitem').filter({ hasText: '2 seats too many' });
    await card.getByRole('button', { name: 'Ask for seats' }).click();
    await card.getByLabel('Why').fill('a smaller aircraft');
    return card;
}

test('an oversale that comes about while one looks shows without a reload', async () => {
    await signInAs(at.page, at.base, 'ADMIN');
    await at.page.goto(`${at.base}/console/oversales`);
    await at.heading('No cabin has given away too many seats');
    at.server.oversell(`0199aaaa-0001-7000-8000-0000${inDays(9).replaceAll('-', '')}`);
    await at.page.getByRole('listitem').filter({ hasText: '2 seats too many' }).waitFor();
    await at.page.getByRole('status').filter({ hasText: '1 new entry.' }).waitFor({ state: 'attached' });
    expect(await accessibilityProblems(at.page)).toEqual([]);
});

test('an administrator chooses whom to ask, with the keyboard alone, and sees what they were told', async () => {
    const card = await oversold();
    await at.press('Ask these bookings');
    await card.getByRole('alert').filter({ hasText: 'Choose at least one booking.' }).waitFor();
    await card.getByRole('checkbox', { name: 'K7M2QX · 2 seats, paid' }).focus();
    await at.page.keyboard.press('Space');
    await card.getByText('Seats chosen: 2. Seats missing: 2.').waitFor();
    expect(await card.getByText('Choose at least one booking.').count()).toBe(0);
    expect(await accessibilityProblems(at.page)).toEqual([]);
    await card.getByLabel('Why').press('Enter');
    await card.getByText('Ask 1 booking for 2 seats?').waitFor();
    expect(await at.focused()).toContain('Ask 1 booking for 2 seats?');
    await at.press('Back');
    expect(await at.focused()).toBe('Ask these bookings');
    await at.page.keyboard.press('Enter');
    expect(await accessibilityProblems(at.page)).toEqual([]);
    await at.press('Ask them now');
    await at.page.getByRole('status').getByText('1 booking was asked for its seats.').waitFor();
    expect(await at.focused()).toContain('1 booking was asked for its seats.');
    await card.getByText('No answer yet; 2 seats.').waitFor();
    await card.getByRole('button', { name: 'Ask for seats' }).click();
    await card.getByText('2 seats were asked for before and are not answered yet.').waitFor();
    expect(await card.getByRole('checkbox').count()).toBe(2);
});

test('whoever asks after enough seats came back is told so, and sees who gave theirs', async () => {
    const card = await oversold();
    await card.getByRole('checkbox', { name: /^K7M2QX/ }).click();
    await at.press('Ask these bookings');
    await at.press('Ask them now');
    await card.getByText('No answer yet; 2 seats.').waitFor();
    await card.getByRole('button', { name: 'Ask for seats' }).click();
    await card.getByRole('checkbox', { name: /^W9X8Y7 · 4 seats, not paid yet/ }).click();
    await card.getByLabel('Why').fill('a smaller aircraft');
    await at.press('Ask these bookings');
    at.server.enoughCameBack();
    await at.press('Ask them now');
    await at.page.getByText('There are seats for everybody again').waitFor();
    await at.heading('No cabin has given away too many seats');
    await at.page.getByLabel('Show').selectOption('Resolved');
    await at.page.getByText('The seats came back.').waitFor();
    await at.page.getByText('Enough seats came back.').waitFor();
    expect(await accessibilityProblems(at.page)).toEqual([]);
});

test('a cabin that goes away although somebody has seats in it needs a yes, and is an oversale', async () => {
    await signInAs(at.page, at.base, 'ADMIN');
    await at.page.goto(`${at.base}/console/flights/new`);
    await at.page.getByLabel('Flight number').fill('TX902');
    await at.page.getByRole('combobox', { name: 'From' }).fill('LIS');
    await at.page.getByRole('option', { name: /LIS/ }).click();
    await at.page.getByRole('combobox', { name: 'To' }).fill('MAD');
    await at.page.getByRole('option', { name: /Madrid/ }).click();
    await at.page.getByLabel('Price (EUR)').fill('129');
    await at.press('Add Business');
    await at.page.getByLabel('Price (EUR)').nth(1).fill('400');
    await at.press('Schedule a flight');
    await at.heading('Flight TX902');
    await at.press('Remove Business');
    await at.page.getByRole('button', { name: 'Add Business' }).waitFor();
    await at.page.getByLabel('Reason (optional)').fill('a smaller aircraft');
    await at.press('Save changes');
    await at.page.getByText('More seats are sold or held than that.').waitFor();
    await at.page.getByRole('checkbox', { name: 'Take the cabin away although somebody has seats in it' }).click();
    expect(await accessibilityProblems(at.page)).toEqual([]);
    await at.press('Save changes');
    await at.page.getByText('The flight was changed.').waitFor();
    await at.page.goto(`${at.base}/console/oversales`);
    await at.page.getByRole('listitem').filter({ hasText: 'TX902' }).getByText('4 seats too many').waitFor();
    await at.page.getByText('a smaller aircraft').first().waitFor();
});

test('a cabin that sold more since it was looked at offers the oversale all the same', async () => {
    const { flight } = prepare(at.server);
    await signInAs(at.page, at.base, 'ADMIN');
    await at.page.route(/admin\/flights\/[^/]+\/capacity$/, async (route) => {
        if (JSON.parse(route.request().postData()).allowOversale) return route.fallback();
        const json = { status: 409, code: 'capacity-below-sold', wanted: 10, taken: 12, least: 12 };
        await route.fulfill({ status: 409, contentType: 'application/problem+json', body: JSON.stringify(json) });
    });
    await at.page.goto(`${at.base}/console/flights/${flight}`);
    await at.press('Change seats');
    await at.page.getByLabel('Seats from now on').fill('10');
    expect(await at.page.getByRole('checkbox').count()).toBe(0);
    await at.press('Change the seats');
    await at.page.getByText('It needs at least 12 seats.').waitFor();
    await at.page.getByRole('checkbox', { name: 'Go below what is sold: 2 seats too many' }).click();
    await at.press('Change the seats');
    await at.page.getByText('The flight was changed.').waitFor();
});
