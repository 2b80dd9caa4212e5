import { executable } from './browser.mjs';

/** The browser is unpacked before two files want it at once. */
export async function setup() {
    await executable();
}
