import { Buffer } from 'node:buffer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './browser.mjs';
import { mockServer } from './mock-server/server.mjs';
import { signInAs } from './pages.mjs';

// An administrator sends a file of flights and sees what becomes of it.
const server = mockServer();
let base;
let browser;
let page;

beforeAll(async () => {
    base = await server.listen();
    browser = await launch();
    page = await browser.newPage();
    await signInAs(page, base, 'ADMIN');
});

afterAll(async () => {
    await browser.close();
    server.close();
});

test('a file is checked first, and its errors are told line by line', async () => {
    await page.goto(`${base}/console/flights`);
    await page.getByRole('link', { name: 'Upload flights' }).click();
    const check = page.getByRole('button', { name: 'Only check' });
    expect(await check.isDisabled()).toBe(true);
    await page.locator('input[type=file]').setInputFiles({
        name: 'flights.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('flight_number,source,destination,departure_ts,arrival_ts,total_seats,price\n'),
    });
    const sent = page.waitForRequest((request) => request.url().includes('bulk-upload?dryRun=true'));
    await check.click();
    expect((await sent).headers()['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    await page.getByText('This was a check: nothing was scheduled.').waitFor();
    await page.getByRole('cell', { name: 'total_seats' }).waitFor();
    await page.getByText('3 more errors are not listed.').waitFor();
});

test('what was checked is scheduled with one click', async () => {
    const sent = page.waitForRequest((request) => request.url().includes('bulk-upload?dryRun=false'));
    await page.getByRole('button', { name: 'Schedule these flights' }).click();
    expect((await sent).headers()['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    await page.getByRole('heading', { name: 'Rows with errors' }).waitFor();
});

test('a reload goes on watching the same file', async () => {
    await page.reload();
    await page.getByRole('heading', { name: 'Rows with errors' }).waitFor();
    await page.getByRole('link', { name: 'Another file' }).click();
    await page.getByRole('button', { name: 'Only check' }).waitFor();
});
