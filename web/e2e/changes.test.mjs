import { expect, test } from 'vitest';
import { goodDay } from './days.mjs';
import { accessibilityProblems } from './inspect.mjs';
import { PASSWORD } from './mock-server/data.mjs';
import { CHOICE, SEVERAL, signInAs } from './pages.mjs';
import { visits } from './visit.mjs';
import { prepare } from './world.mjs';

// What a traveller does with a booking that there is.
const at = visits();

const FLIGHT = () => `0199aaaa-0000-7000-8000-0000${goodDay().replaceAll('-', '')}`;

/** A booking of two adults for the sample traveller, paid or not. */
async function booked({ isPaid = true, fareCode = 'STANDARD' } = {}) {
    const { people, sales } = at.server;
    const login = people.login({ email: 'traveller@skyledger.test', password: PASSWORD });
    const { userId } = people.whoever(`Bearer ${login.answer.accessToken}`);
    const passengers = ['Anna', 'Bento'].map((givenName) => ({ givenName, familyName: 'Almeida', type: 'ADULT' }));
    const items = [{ flightId: FLIGHT(), fareCode }];
    const contact = { email: 'traveller@skyledger.test' };
    const { bookingId } = sales.place(userId, 'place', { items, passengers, contact }, at.server.controls.holdSeconds);
    if (isPaid) sales.pay(userId, 'pay', bookingId, 'tok_ok');
    await signInAs(at.page, at.base, 'TRAVELLER');
    return { bookingId, userId };
}

const open = ({ bookingId }, part = '') => at.page.goto(`${at.base}/my/bookings/${bookingId}${part}`);

test('a seat is chosen with the keyboard alone, on a booking that is not paid yet', async () => {
    const booking = await booked({ isPaid: false });
    await open(booking);
    await at.page.getByRole('link', { name: 'Choose seats' }).click();
    await at.page.getByRole('radio', { name: /1 · Anna/ }).focus();
    await at.page.keyboard.press('Tab');
    await at.page.keyboard.press('ArrowRight');
    await at.page.keyboard.press('ArrowRight');
    await at.page.keyboard.press('ArrowDown');
    await at.page.keyboard.press('Enter');
    const chosen = await at.page.evaluate(() => document.activeElement?.dataset.seat);
    await at.page.keyboard.press('Tab');
    await at.page.keyboard.press('Enter');
    await at.page.getByText('Your seats are chosen.').waitFor();
    await at.page.getByText(new RegExp(`Your seats: .*${chosen}`)).waitFor();
    expect(await at.focused()).toContain('Your seats are chosen.');
    await at.page.reload();
    await at.page.getByText(/Your seats: /).waitFor();
    expect(await at.page.getByText('Your seats are chosen.').count()).toBe(0);
});

test('a seat that has just gone is said, with others nearby, and what else was chosen stays', async () => {
    const booking = await booked();
    at.server.controls.seatGone = true;
    await open(booking, '/seats');
    await at.page.getByRole('button', { name: /^13D, middle, free/ }).click();
    await at.page.getByRole('button', { name: /^15C, aisle, free/ }).click();
    const noted = at.page.waitForResponse((answer) => answer.url().endsWith(`/api/v1/bookings/${booking.bookingId}`));
    await at.press('Save these seats');
    await at.page.getByText('Somebody has just taken that seat.').waitFor();
    await at.page.getByRole('button', { name: /^13D, middle, free/ }).waitFor();
    await noted;
    await at.page.getByText('Free nearby: 14C, 14D').waitFor();
    await at.page.getByRole('button', { name: /^15C, aisle, chosen for passenger 2/ }).waitFor();
    expect(await at.focused()).toContain('Somebody has just taken that seat.');
});

test('time to pay is prolonged once with one click', async () => {
    const booking = await booked({ isPaid: false });
    await open(booking);
    await at.page.getByRole('button', { name: 'More time to pay' }).dblclick();
    await at.page.getByText('You have more time now.').waitFor();
    await at.page.reload();
    await at.page.getByRole('timer').waitFor();
    await at.page.locator('.timeline').getByText('More time to pay').waitFor();
    expect(await at.page.getByRole('button', { name: 'More time to pay' }).count()).toBe(0);
});

test('cancelling says line by line what comes back, and does it after a yes', async () => {
    const booking = await booked();
    await open(booking);
    await at.page.getByRole('link', { name: 'Cancel', exact: true }).click();
    await at.press('See what comes back');
    await at.heading('What comes back');
    expect(await at.focused()).toBe('What comes back');
    expect(await at.page.getByText('The fare gives 50 % back').count()).toBe(2);
    await at.page.getByRole('button', { name: 'Cancel and get €330.90 back' }).dblclick();
    await at.page.getByText('The booking is cancelled.').waitFor();
    await at.page.getByText('€330.90 came back to your card; the rest was kept.').waitFor();
    await at.page.getByRole('link', { name: /^Credit note C-/ }).click();
    await at.heading(/^Credit note/);
    const download = at.page.waitForEvent('download');
    await at.press('Download as PDF');
    expect((await download).suggestedFilename()).toMatch(/^C-2026-\d{6}\.pdf$/);
});

test('one of two passengers gives their place up', async () => {
    const booking = await booked();
    await open(booking, '/cancel');
    await at.page.getByRole('radio', { name: 'Some passengers or flights' }).click();
    await at.page.getByRole('checkbox', { name: 'Anna Almeida' }).click();
    await at.press('See what comes back');
    await at.heading('What comes back');
    expect(await at.page.getByText('The fare gives 50 % back').count()).toBe(1);
    await at.press('Cancel and get €165.45 back');
    await at.page.getByText('That part is cancelled.').waitFor();
    await at.page.getByText('Confirmed', { exact: true }).first().waitFor();
});

test('an offer that is too old is asked for again', async () => {
    at.server.controls.quoteSeconds = 1;
    const booking = await booked();
    await open(booking, '/cancel');
    await at.press('See what comes back');
    await at.page.getByText('This offer is over.').waitFor();
    at.server.controls.quoteSeconds = 900;
    await at.press('Ask for a new offer');
    await at.page.getByText('This offer is good for').waitFor();
});

test('a flight is changed for another one, for the difference and the fee', async () => {
    const booking = await booked();
    await open(booking, '/exchange');
    await at.page.getByTestId('offer').nth(2).getByRole('button', { name: 'Choose' }).first().click();
    await at.heading('Your new flight');
    await at.page.getByText('Fee for the change').waitFor();
    await at.page.getByRole('radio', { name: 'Declined', exact: true }).click();
    await at.page.getByRole('button', { name: /^Pay .* and change flight$/ }).click();
    await at.page.getByText('The card was declined.').waitFor();
    await at.page.getByRole('radio', { name: 'Works', exact: true }).click();
    await at.page.getByRole('button', { name: /^Pay .* and change flight$/ }).click();
    await at.page.getByText('The flight is changed.').waitFor();
    await at.page.getByText('Exchanged for another flight').waitFor();
});

test('a change that waits for the bank is given up, and another one can begin', async () => {
    const booking = await booked();
    await open(booking, '/exchange');
    await at.page.getByTestId('offer').nth(2).getByRole('button', { name: 'Choose' }).first().click();
    await at.heading('Your new flight');
    await at.page.getByRole('radio', { name: 'Needs your confirmation', exact: true }).click();
    await at.page.getByRole('button', { name: /^Pay .* and change flight$/ }).click();
    await at.page.getByText('Your bank asks you to confirm the payment for it.').first().waitFor();
    await open(booking);
    await at.press('Give the change up');
    expect(await at.focused()).toContain('Your booking keeps the flight it has');
    await at.press('Give the change up');
    await at.page.getByText(/The change of flight came to nothing.*It was given up/).waitFor();
    await at.page.getByRole('link', { name: 'Try again' }).click();
    await at.page.getByTestId('offer').first().waitFor();
});

test('a flight that the airline moved is kept, swapped or given back', async () => {
    const booking = await booked();
    at.server.changes.reschedule(booking.userId, booking.bookingId, 'RETIMED');
    await open(booking);
    await at.heading('The airline changed the times of this flight');
    await at.press('Take another flight');
    await at.page.getByRole('button', { name: 'Take this flight' }).first().click();
    await at.page.getByText('Your answer is recorded.').waitFor();
    at.server.changes.reschedule(booking.userId, booking.bookingId, 'CANCELLED');
    await open(booking);
    await at.heading('The airline cancelled this flight');
    expect(await at.page.getByRole('button', { name: 'Keep it as it goes now' }).count()).toBe(0);
    await at.press('Give it back');
    await at.press('Give up the flight');
    await at.page.getByText('Everything you paid came back to your card: €661.80.').waitFor();
});

test('a name is put right', async () => {
    const booking = await booked();
    await open(booking);
    await at.page.getByRole('button', { name: 'Correct the name of Bento Almeida' }).click();
    await at.page.getByLabel('Family name').fill('Almeyda');
    await at.press('Save');
    await at.page.getByText('The name is corrected.').waitFor();
    await at.page.getByText('Bento Almeyda').waitFor();
});

test('a voucher takes something off, and one that cannot be used says why', async () => {
    await signInAs(at.page, at.base, 'TRAVELLER');
    await at.page.goto(at.base + CHOICE());
    await at.page.getByLabel('Voucher (optional)').fill('ABC');
    await at.press('Hold seats and continue');
    await at.page.getByText('A code has 4 to 24 letters and digits').waitFor();
    await at.page.getByLabel('Voucher (optional)').fill('GONE');
    await at.press('Hold seats and continue');
    await at.page.getByText('That voucher was used already.').waitFor();
    await at.page.getByLabel('Voucher (optional)').fill('MINE');
    await at.press('Hold seats and continue');
    await at.page.getByText('You cannot use that voucher any oftener.').waitFor();
    expect(await accessibilityProblems(at.page)).toEqual([]);
    await at.page.getByLabel('Voucher (optional)').fill('HALF');
    await at.press('Hold seats and continue');
    await at.page.getByText('− €132.45').waitFor();
    await at.page.getByRole('button', { name: 'Pay €132.45' }).waitFor();
});

test('whoever wants the seats all the same goes on without the voucher', async () => {
    await signInAs(at.page, at.base, 'TRAVELLER');
    await at.page.goto(at.base + CHOICE());
    await at.page.getByLabel('Voucher (optional)').fill('GONE');
    await at.press('Hold seats and continue');
    await at.press('Hold seats without the voucher');
    await at.page.getByRole('button', { name: 'Pay €264.90' }).waitFor();
    expect(at.server.sales.asked()).not.toHaveProperty('vouchers');
});

test('a booking that was rejected says why and what to do, and its people are filled in again', async () => {
    const { rejected } = prepare(at.server);
    await signInAs(at.page, at.base, 'TRAVELLER');
    await at.page.goto(`${at.base}/checkout/${rejected.bookingId}`);
    await at.heading('This booking was not possible');
    await at.page.getByText('That voucher was used already.').waitFor();
    await at.page.getByText('Nothing was charged.').waitFor();
    await at.page.getByText(/^Search again and book without that code/).waitFor();
    await at.page.getByRole('link', { name: 'See what happened' }).click();
    await at.page.getByText(/^Search again and book without that code/).waitFor();
    expect(await at.page.getByText('That voucher was used already.').count()).toBe(2);
    await at.page.getByRole('link', { name: 'Search again' }).click();
    await at.page.getByTestId('offer').first().getByRole('link', { name: 'Choose' }).first().click();
    await at.heading('Who is travelling?');
    expect(await at.page.getByLabel('Given names').nth(1).inputValue()).toBe('Bento Maximiliano');
    expect(await at.page.getByLabel('Voucher (optional)').inputValue()).toBe('');
});

test('what could not be had is said where the others are paid', async () => {
    await signInAs(at.page, at.base, 'TRAVELLER');
    await at.page.goto(at.base + SEVERAL());
    await at.heading('Who is travelling?');
    for (const field of await at.page.locator('form input[required][maxlength="80"]').all()) {
        await field.fill('Bento');
    }
    await at.page.getByRole('radio', { name: 'Book those that can be had' }).click();
    await at.press('Hold seats and continue');
    await at.page.getByText('Not everything could be had').waitFor();
    await at.page.getByText(/^TX103 on .* There were not enough seats left\.$/).waitFor();
    await at.page.getByRole('timer').waitFor();
});

test('what could be had instead of a full flight is one click away', async () => {
    await signInAs(at.page, at.base, 'TRAVELLER');
    await at.page.goto(at.base + SEVERAL());
    await at.heading('Who is travelling?');
    for (const field of await at.page.locator('form input[required][maxlength="80"]').all()) {
        await field.fill('Bento');
    }
    await at.press('Hold seats and continue');
    await at.page.getByText('These have seats for everyone:').waitFor();
    await at.page.getByRole('button', { name: 'Take this one' }).first().click();
    expect(await at.focused()).toBe('Hold seats and continue');
    await at.press('Hold seats and continue');
    await at.page.getByRole('timer').waitFor();
});
