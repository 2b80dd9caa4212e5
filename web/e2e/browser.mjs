import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';

export const SIZES = { phone: { width: 360, height: 800 }, desktop: { width: 1280, height: 800 } };

const INSTALLED = [
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const QUIET = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-dev-shm-usage',
    '--lang=en-GB',
];

/** A real Chromium: the one from npm on Linux x64, an installed one elsewhere, or a sentence about what is missing. */
export async function executable() {
    const own = INSTALLED[0];
    if (own) return own;
    if (process.platform === 'linux' && process.arch === 'x64') {
        const { default: packed } = await import('@sparticuz/chromium');
        return packed.executablePath();
    }
    const found = INSTALLED.find((file) => file && existsSync(file));
    if (!found) {
        throw new Error('The browser tests need Chromium or Chrome: install one, or name it with CHROME_PATH.');
    }
    return found;
}

/** A browser with an empty profile of its own, gone again when it is closed. */
export async function launch(viewport = SIZES.desktop) {
    const profile = mkdtempSync(path.join(os.tmpdir(), 'skyledger-browser-'));
    const context = await chromium.launchPersistentContext(profile, {
        executablePath: await executable(),
        headless: true,
        chromiumSandbox: process.getuid?.() !== 0,
        args: QUIET,
        viewport,
        locale: 'en-GB',
        timezoneId: 'Europe/Lisbon',
        reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(15_000);
    const close = context.close.bind(context);
    context.close = async () => {
        await close();
        rmSync(profile, { recursive: true, force: true });
    };
    return context;
}

/** Errors of a page that nobody expects: exceptions, and what React complains about. */
export function watch(page) {
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
            errors.push(message.text());
        }
    });
    return errors;
}
