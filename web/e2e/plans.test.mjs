import { expect, test } from 'vitest';
import { accessibilityProblems } from './inspect.mjs';
import { signInAs } from './pages.mjs';
import { visits } from './visit.mjs';
import { prepare } from './world.mjs';

// An administrator says on which days of the week a flight goes.
const at = visits();

async function writeDown(number) {
    prepare(at.server);
    await signInAs(at.page, at.base, 'ADMIN');
    await at.page.goto(`${at.base}/console/flights/new`);
    await at.page.getByLabel('Flight number').fill(number);
    await at.page.getByRole('combobox', { name: 'From' }).fill('LIS');
    await at.page.getByRole('option', { name: /LIS/ }).click();
    await at.page.getByRole('combobox', { name: 'To' }).fill('MAD');
    await at.page.getByRole('option', { name: /Madrid/ }).click();
    await at.page.getByLabel('Price (EUR)').fill('129');
}

test('a flight that goes on certain days is scheduled on each, and what was left out is told', async () => {
    await writeDown('TX955');
    await at.page.getByText('Fri', { exact: true }).click();
    await at.page.getByText('Mon', { exact: true }).click();
    const until = await at.page.getByLabel('Until').inputValue();
    expect(until > new Date().toISOString().slice(0, 10)).toBe(true);
    await at.press('Schedule these flights');
    await at.heading('Flights TX955');
    await at.page.getByText(/^2[3-6] flights were scheduled\.$/).waitFor();
    await at.page.getByText('TX955 already flies on').waitFor();
    expect(await accessibilityProblems(at.page)).toEqual([]);
    await at.press('Schedule another flight');
    expect(await at.page.getByLabel('Flight number').inputValue()).toBe('');
});

test('without a day it goes once', async () => {
    await writeDown('TX956');
    await at.page.getByText('Mon', { exact: true }).click();
    await at.page.getByText('Mon', { exact: true }).click();
    expect(await at.page.getByLabel('Until').count()).toBe(0);
    await at.press('Schedule a flight');
    await at.heading('Flight TX956');
});
