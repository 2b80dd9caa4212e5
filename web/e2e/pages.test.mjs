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

async function browserFor(role, size, language = 'en') {
    const browser = await launch(size);
    await browser.addInitScript((spoken) => localStorage.setItem('skyledger.language', spoken), language);
    const page = await browser.newPage();
    if (role) {
        await signInAs(page, base, role);
    }
    await page.close();
    return browser;
}

// The phone speaks the pseudo language, whose words are a little longer, so that every check runs on every page.
describe.each([
    ['phone', 'pseudo'],
    ['desktop', 'en'],
])('on a %s, in %s', (size, language) => {
    describe.each(roles)('as %s', (role) => {
        let browser;
        beforeAll(async () => {
            browser = await browserFor(role, SIZES[size], language);
        });
        afterAll(() => browser.close());

        const cases = all
            .filter((page) => page.role === role)
            .flatMap((page) => page.states.map((state) => ({ ...page, state })));
        test.each(cases)('$name ($state) is accessible, fits and is worded', async ({ state, ...where }) => {
            const { page, errors } = await visit(browser, where, state);
            try {
                expect(await layoutProblems(page)).toEqual([]);
                expect(await accessibilityProblems(page)).toEqual([]);
                expect(errors).toEqual([]);
                if (language === 'pseudo') {
                    expect(await untranslated(page)).toEqual([]);
                }
            } finally {
                await page.close();
            }
        });
    });
});
