import { expect, test } from 'vitest';
import { watch } from './browser.mjs';
import { accessibilityProblems } from './inspect.mjs';
import { searchUrl, signInAs } from './pages.mjs';
import { visits } from './visit.mjs';

// The price that was seen is the price that is paid, or somebody is asked.
const at = visits();

async function chosen() {
    const errors = watch(at.page);
    await signInAs(at.page, at.base, 'TRAVELLER');
    await at.page.goto(at.base + searchUrl(undefined, 'adults=2'));
    await at.page.getByTestId('offer').first().getByRole('link', { name: 'Choose' }).first().click();
    await at.heading('Who is travelling?');
    await at.page.getByLabel('Given names').nth(1).fill('Bento');
    await at.page.getByLabel('Family name').nth(1).fill('Barros');
    return errors;
}

test('what is chosen among the results is booked as the offer it was', async () => {
    const errors = await chosen();
    await at.press('Hold seats and continue');
    await at.page.getByRole('timer').waitFor();
    expect(at.server.sales.asked().offerId).toContain('.LIGHT');
    expect(at.server.sales.asked()).not.toHaveProperty('items');
    await at.page.getByRole('button', { name: 'Pay €529.80' }).waitFor();
    expect(errors).toEqual([]);
});

test('a price that moved since is asked about once, and nothing typed is lost', async () => {
    const errors = await chosen();
    at.server.controls.raised = 1000;
    await at.press('Hold seats and continue');
    await at.page.getByText('The price has changed from €529.80 to €549.80').waitFor();
    expect(await at.focused()).toContain('The price has changed');
    expect(await at.page.getByLabel('Given names').nth(1).inputValue()).toBe('Bento');
    expect(await accessibilityProblems(at.page)).toEqual([]);
    await at.press('Hold seats at €549.80');
    await at.page.getByRole('button', { name: 'Pay €549.80' }).waitFor();
    expect(errors).toEqual([]);
});

test('an offer that is over is asked about, and its flights are held at its price', async () => {
    const errors = await chosen();
    at.server.controls.offersOver = true;
    await at.press('Hold seats and continue');
    await at.page.getByText(/^The price of €529.80 was kept for you for a while/).waitFor();
    expect(await accessibilityProblems(at.page)).toEqual([]);
    await at.press('Hold seats at €529.80');
    await at.page.getByRole('timer').waitFor();
    expect(at.server.sales.asked()).not.toHaveProperty('offerId');
    expect(at.server.sales.asked().expectedTotal).toEqual({ amount: '529.80', currency: 'EUR' });
    expect(errors).toEqual([]);
});

test('an offer that is over and a price that moved are two questions', async () => {
    await chosen();
    at.server.controls.offersOver = true;
    at.server.controls.raised = 1000;
    await at.press('Hold seats and continue');
    await at.press('Hold seats at €529.80');
    await at.press('Hold seats at €549.80');
    await at.page.getByRole('button', { name: 'Pay €549.80' }).waitFor();
});

test('a booking shows what its fare allowed when it was sold', async () => {
    await chosen();
    await at.press('Hold seats and continue');
    await at.page.getByRole('link', { name: 'See the booking' }).click();
    await at.page.route(/\/flights\/0199/, async (route) => {
        const flight = await (await route.fetch()).json();
        for (const fare of flight.cabins[0].fares) fare.conditions = { refundPercent: 90, bags: 5 };
        await route.fulfill({ json: flight });
    });
    await at.page.reload();
    await at.page.getByText('No refund').waitFor();
    expect(await at.page.getByText('5 bags').count()).toBe(0);
});

test('a booking and a result show where they go', async () => {
    const errors = await chosen();
    await at.press('Hold seats and continue');
    await at.page.getByRole('link', { name: 'See the booking' }).click();
    await at.page.getByRole('img', { name: 'Map of the route Lisbon – New York' }).waitFor();
    await at.page.goto(at.base + searchUrl());
    await at.page.getByTestId('offer').first().getByRole('button', { name: 'Show the route' }).click();
    await at.page.getByText('Lisbon to New York: 5,410 km').waitFor();
    expect(await accessibilityProblems(at.page)).toEqual([]);
    expect(errors).toEqual([]);
});

test('what cannot be held any more leads to the same search for the same people', async () => {
    await chosen();
    at.server.controls.offersOver = true;
    await at.press('Hold seats and continue');
    await at.page.getByText(/^The price of €529.80 was kept for you for a while/).waitFor();
    await at.page.getByRole('link', { name: 'Search again' }).click();
    await at.page.waitForURL(/search\?origin=LIS&destination=JFK&date=.*adults=2/);
    at.server.controls.offersOver = false;
    await at.page.getByTestId('offer').first().getByRole('link', { name: 'Choose' }).first().click();
    await at.heading('Who is travelling?');
    expect(await at.page.getByLabel('Given names').nth(1).inputValue()).toBe('Bento');
});
