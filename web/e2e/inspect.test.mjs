import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, SIZES } from './browser.mjs';
import { accessibilityProblems, layoutProblems, untranslated } from './inspect.mjs';

// The checks themselves: each must see what it is there for.
let browser;
let page;

beforeAll(async () => {
    browser = await launch(SIZES.phone);
    page = await browser.newPage();
});

afterAll(() => browser.close());

async function show(content) {
    await page.setContent(
        `<html lang="en"><title>⟦x⟧</title><body><main><h1>⟦Page⟧</h1>${content}</main></body></html>`,
    );
}

test('sideways scrolling is seen', async () => {
    await show('<div style="width: 500px">⟦wide⟧</div>');
    expect(await layoutProblems(page)).not.toEqual([]);
});

test('text that its box cuts off is seen', async () => {
    await show('<div style="width: 40px; overflow: hidden; white-space: nowrap">⟦rather long⟧</div>');
    expect(await layoutProblems(page)).not.toEqual([]);
});

test('fields beside each other that do not line up are seen, and those that do are left alone', async () => {
    const cell = (hint) => `<div><label>⟦Name⟧ ${hint}<br><input style="width: 5rem"></label></div>`;
    const row = (...hints) =>
        `<form><div style="display: grid; grid-auto-flow: column">${hints.map(cell)}</div></form>`;
    await show(row('', '<br>⟦As in the passport⟧'));
    expect(await layoutProblems(page)).toHaveLength(1);
    await show(row('', ''));
    expect(await layoutProblems(page)).toEqual([]);
});

test('text past the catalogue is seen, also in a label', async () => {
    await show('<p>Hello</p><button aria-label="Close">⟦x⟧</button>');
    expect(await untranslated(page)).toEqual(['Hello', 'aria-label: Close']);
});

test('text of the catalogue and data are left alone', async () => {
    await show('<p>⟦From ⟦€5⟧ a day⟧</p><p translate="no">Lisbon</p>');
    expect(await untranslated(page)).toEqual([]);
});

test('too little contrast is seen', async () => {
    await show('<p style="color: #bbb; background: #fff">⟦pale⟧</p>');
    expect(await accessibilityProblems(page)).not.toEqual([]);
});
