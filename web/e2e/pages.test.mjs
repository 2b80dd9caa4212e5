import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, SIZES, watch } from './browser.mjs';
import { accessibilityProblems, layoutProblems, untranslated } from './inspect.mjs';
import { mockServer } from './mock-server/server.mjs';
import { pages, settled, signInAs } from './pages.mjs';
import { prepare } from './world.mjs';

const server = mockServer();
const all = pages(prepare(server));
const roles = [...new Set(all.map((page) => page.role))];
let base;

beforeAll(async () => {
    base = await server.listen();
});

afterAll(() => server.close());

async function visit(browser, { path, role, act }, state) {
    const page = await browser.newPage();
    const errors = watch(page);
    await page.setExtraHTTPHeaders({ 'X-Mock': state });
    await page.goto(base + path);
    await settled(page, state, role);
    if (state === 'normal') await act?.(page);
    return { page, errors };
}

async function browserFor(role) {
    const browser = await launch(SIZES.phone);
    await browser.addInitScript(() => localStorage.setItem('skyledger.language', 'pseudo'));
    const page = await browser.newPage();
    if (role) {
        await signInAs(page, base, role);
    }
    await page.close();
    return browser;
}

// In the pseudo language, whose words are a little longer than any; the phone's page is then made wide.
describe.each(roles)('as %s', (role) => {
    let browser;
    beforeAll(async () => {
        browser = await browserFor(role);
    });
    afterAll(() => browser.close());

    const cases = all
        .filter((page) => page.role === role)
        .flatMap((page) => page.states.map((state) => ({ ...page, state })));
    test.each(cases)('$name ($state) is accessible, fits and is worded', async ({ state, ...where }) => {
        const { page, errors } = await visit(browser, where, state);
        try {
            for (const [name, size] of Object.entries(SIZES)) {
                if (size !== SIZES.phone) {
                    await page.setViewportSize(size);
                    await settled(page, state);
                }
                expect(await layoutProblems(page), name).toEqual([]);
                expect(await accessibilityProblems(page), name).toEqual([]);
                expect(await untranslated(page), name).toEqual([]);
            }
            expect(errors).toEqual([]);
        } finally {
            await page.close();
        }
    });
});
