import { expect, test } from 'vitest';
import { watch } from './browser.mjs';
import { accessibilityProblems } from './inspect.mjs';
import { bookAndPay } from './story.mjs';
import { visits } from './visit.mjs';

// Whoever has bought a flight is told, after one click, when it gets cheaper.
const at = visits();

const DONE = 'We will tell you when it costs less than you paid.';

test('one click waits for what was bought to get cheaper, and is shown as done from then on', async () => {
    const errors = watch(at.page);
    await bookAndPay(at.page, at.base);
    const button = at.page.getByRole('button', { name: 'Tell me if it gets cheaper' });
    await button.waitFor();
    expect(await accessibilityProblems(at.page)).toEqual([]);
    await button.focus();
    await at.page.keyboard.press('Enter');
    await at.page.getByText(DONE).waitFor();
    expect(await at.focused()).toContain(DONE);
    expect(await accessibilityProblems(at.page)).toEqual([]);
    await at.page.reload();
    await at.page.getByText(DONE).waitFor();
    expect(await button.count()).toBe(0);
    await at.page.getByRole('link', { name: 'See your price alerts' }).click();
    await at.page.getByText(/Direct only/).waitFor();
    await at.press('Remove');
    await at.page.getByText('The price alert is removed.').waitFor();
    await at.page.goBack();
    await button.waitFor();
    expect(errors).toEqual([]);
});

test('an answer that is lost is asked for again, as the same wish', async () => {
    const keys = [];
    await at.page.route('**/api/v1/flights/alerts', async (route) => {
        if (route.request().method() !== 'POST') return route.fallback();
        keys.push(route.request().headers()['idempotency-key']);
        return keys.length === 1 ? route.abort() : route.fallback();
    });
    await bookAndPay(at.page, at.base);
    await at.press('Tell me if it gets cheaper');
    await at.page.getByText('We cannot reach the server.').first().waitFor();
    await at.press('Tell me if it gets cheaper');
    await at.page.getByText(DONE).waitFor();
    expect(keys.length).toBe(2);
    expect(keys[0]).toBe(keys[1]);
});
