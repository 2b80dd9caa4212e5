import { expect, test } from 'vitest';
import { watch } from './browser.mjs';
import { accessibilityProblems } from './inspect.mjs';
import { searchUrl } from './pages.mjs';
import { visits } from './visit.mjs';

// Whoever asks to be told of a price before signing in is told, and clicks once.
const at = visits();

const BUTTON = /^Tell me below/;

async function wish() {
    await at.page.goto(at.base + searchUrl());
    const button = at.page.getByRole('button', { name: BUTTON });
    const price = (await button.textContent()).replace(BUTTON, '').trim();
    await button.click();
    await at.heading('Sign in');
    await at.page.getByText(`So that we can tell you when it costs ${price} or less.`).waitFor();
    return price;
}

async function watched() {
    await at.page.goto(`${at.base}/my/alerts`);
    await at.heading('Price alerts');
    await at.page.getByText('Watching', { exact: true }).first().waitFor();
    return at.page.getByText('Watching', { exact: true }).count();
}

test('what was asked for before signing in is done after it, once, and said', async () => {
    const errors = watch(at.page);
    const price = await wish();
    await at.press('Traveller');
    await at.page.getByText(`We will tell you when it costs ${price} or less.`).waitFor();
    expect(await at.focused()).toContain('We will tell you when');
    expect(await accessibilityProblems(at.page)).toEqual([]);
    await at.page.reload();
    await at.page.getByRole('button', { name: BUTTON }).waitFor();
    expect(await watched()).toBe(1);
    expect(errors).toEqual([]);
});

test('an answer that is lost on the way is asked for again after a reload, as the same wish', async () => {
    const keys = [];
    await at.page.route('**/api/v1/flights/alerts', async (route) => {
        if (route.request().method() !== 'POST') return route.fallback();
        keys.push(route.request().headers()['idempotency-key']);
        return keys.length === 1 ? route.abort() : route.fallback();
    });
    await wish();
    await at.press('Traveller');
    await at.page.getByText('We cannot reach the server.').first().waitFor();
    await at.page.reload();
    await at.page.getByText(/^We will tell you when/).waitFor();
    expect(keys.length).toBe(2);
    expect(keys[0]).toBe(keys[1]);
});

test('somebody new has their wish too, and whoever comes back without signing in has none left', async () => {
    await wish();
    await at.page.goBack();
    await at.page.getByRole('button', { name: BUTTON }).click();
    await at.page.getByRole('button', { name: 'Create an account' }).click();
    await at.page.getByLabel('Your name').fill('Dora Dias');
    await at.page.getByLabel('E-mail').fill('dora@example.org');
    await at.page.getByLabel('Password', { exact: true }).fill('three small boats');
    await at.page.getByRole('button', { name: 'Create an account' }).click();
    await at.page.getByText(/^We will tell you when/).waitFor();
    expect(await watched()).toBe(1);
    await at.page.evaluate(() => localStorage.clear());
    await at.browser.clearCookies();
    await wish();
    await at.page.goBack();
    await at.page.getByRole('button', { name: BUTTON }).waitFor();
    await at.page.getByRole('link', { name: 'Sign in' }).click();
    await at.press('Traveller');
    await at.page.getByRole('button', { name: /^Notifications/ }).waitFor();
    await at.page.goto(at.base + searchUrl());
    await at.page.getByRole('button', { name: BUTTON }).waitFor();
    expect(await watched()).toBe(1);
});
