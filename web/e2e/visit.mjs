import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launch } from './browser.mjs';
import { mockServer } from './mock-server/server.mjs';

/** A browser for all tests of a file, and a world and a page of its own for each. */
export function visits() {
    const at = {};
    beforeAll(async () => {
        at.browser = await launch();
    });
    afterAll(() => at.browser.close());
    beforeEach(async () => {
        at.server = mockServer();
        at.base = await at.server.listen();
        at.page = await at.browser.newPage();
    });
    afterEach(async () => {
        await at.page.evaluate(() => localStorage.clear());
        await at.page.close();
        await at.browser.clearCookies();
        at.server.close();
    });
    at.heading = (name) => at.page.getByRole('heading', { name }).waitFor();
    at.press = (name) => at.page.getByRole('button', { name, exact: true }).click();
    at.focused = () => at.page.evaluate(() => document.activeElement?.textContent ?? '');
    return at;
}
