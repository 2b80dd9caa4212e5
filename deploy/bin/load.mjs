#!/usr/bin/env node
// Puts FLIGHTS flights on sale in a running instance, through the same commands as everybody: files of flights, sent by an administrator
// (SKYLEDGER_ADMIN_EMAIL and SKYLEDGER_ADMIN_PASSWORD, or the development administrator), with a bar that says how far it is.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const api = `${(process.env.SKYLEDGER_URL ?? 'http://127.0.0.1:8080').replace(/\/+$/, '')}/api/v1`;
const flights = Number(process.env.FLIGHTS ?? 100_000);
const DAYS = 60;
const AT_ONCE = 100_000;
const AIRLINES = ['TP', 'IB', 'BA', 'AF', 'LH', 'KL', 'UA', 'DL'];

if (!Number.isInteger(flights) || flights < 1 || flights > 5_000_000) stop('FLIGHTS is a whole number up to 5000000.');

function stop(sentence) {
    console.error(sentence);
    process.exit(1);
}

async function administrator() {
    const { SKYLEDGER_ADMIN_EMAIL: email, SKYLEDGER_ADMIN_PASSWORD: password } = process.env;
    if (email && password) return { email, password };
    const file = join(process.env.SKYLEDGER_DATA ?? '.data', 'dev-password');
    const generated = process.env.SKYLEDGER_DEV_PASSWORD ?? (await readFile(file, 'utf8').catch(() => ''));
    if (!generated.trim()) {
        stop(`Set SKYLEDGER_ADMIN_EMAIL and SKYLEDGER_ADMIN_PASSWORD: there is no development password in ${file}.`);
    }
    return { email: 'admin@skyledger.test', password: generated.trim() };
}

async function call(path, options = {}) {
    const response = await fetch(api + path, options).catch(() =>
        stop(`Nothing answers at ${api}. Start Skyledger with 'make up', or set SKYLEDGER_URL.`),
    );
    return { status: response.status, body: await response.json().catch(() => ({})) };
}

let token = '';

async function signIn() {
    const answer = await call('/auth/login', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(await administrator()),
    });
    if (answer.status !== 200) stop(`The administrator cannot sign in: ${answer.body.detail ?? answer.status}`);
    token = answer.body.accessToken;
}

/** A token lives shorter than a large file takes. */
async function signedIn(path, options = {}) {
    const once = () => call(path, { ...options, headers: { ...options.headers, Authorization: `Bearer ${token}` } });
    const answer = await once();
    if (answer.status === 429) {
        await pause(1_000);
        return signedIn(path, options);
    }
    if (answer.status !== 401) return answer;
    await signIn();
    return once();
}

const pause = (millis) => new Promise((done) => setTimeout(done, millis));

async function airports() {
    const { body } = await call('/airports?limit=100');
    const all = body.items ?? [];
    if (all.length < 2) stop('The airports are not there.');
    return all.map((airport) => airport.iata);
}

/** The same numbers every time, so that the same file is the same job. */
function chance(seed) {
    let state = seed;
    return (below) => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return state % below;
    };
}

function timetable(places) {
    const pick = chance(42);
    const perDay = Math.ceil(flights / DAYS);
    const lines = Array.from({ length: perDay }, (_, number) => {
        const from = Math.floor((pick(1_000) / 1_000) ** 2 * places.length);
        const to = (from + 1 + pick(places.length - 1)) % places.length;
        const code = AIRLINES[number % AIRLINES.length] + (1 + (Math.floor(number / AIRLINES.length) % 9_999));
        return { code, from: places[from], to: places[to], leaves: pick(18 * 60) + 300, takes: 60 + pick(600) };
    });
    const start = Date.parse(new Date(Date.now() + 86_400_000).toISOString().slice(0, 10));
    return Array.from({ length: flights }, (_, row) => {
        const line = lines[row % perDay];
        const departure = start + Math.floor(row / perDay) * 86_400_000 + line.leaves * 60_000;
        const iso = (millis) => new Date(millis).toISOString().slice(0, 16) + 'Z';
        const price = (40 + line.takes + pick(200)).toFixed(2);
        const times = `${iso(departure)},${iso(departure + line.takes * 60_000)}`;
        return `${line.code},${line.from},${line.to},${times},${100 + pick(200)},${price}`;
    });
}

function bar(done, note = '') {
    const width = 40;
    const filled = Math.round((done / flights) * width);
    const line = `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done} of ${flights} ${note}`;
    process.stdout.write(process.stdout.isTTY ? `\r${line}` : `${line}\n`);
}

async function send(rows, before) {
    const header = 'flight_number,source,destination,departure_ts,arrival_ts,total_seats,price\n';
    const form = new FormData();
    form.append('file', new Blob([header + rows.join('\n')], { type: 'text/csv' }), 'flights.csv');
    const sent = await signedIn('/admin/flights/bulk-upload', { method: 'POST', body: form });
    if (sent.status !== 202) stop(`The file was not taken: ${sent.body.detail ?? sent.status}`);
    for (;;) {
        const { body } = await signedIn(`/admin/flights/bulk-upload/status/${sent.body.jobId}?limit=1`);
        const done = (body.accepted ?? 0) + (body.unchanged ?? 0) + (body.rejected ?? 0);
        bar(before + done);
        if (body.status === 'DONE') return body;
        if (body.status === 'FAILED') stop(`\nThe upload failed: ${body.errors?.[0]?.message ?? ''}`);
        await pause(process.stdout.isTTY ? 500 : 5_000);
    }
}

await signIn();
const rows = timetable(await airports());
const began = Date.now();
const sums = { accepted: 0, unchanged: 0, rejected: 0 };
for (let at = 0; at < rows.length; at += AT_ONCE) {
    const result = await send(rows.slice(at, at + AT_ONCE), at);
    for (const name of Object.keys(sums)) sums[name] += result[name] ?? 0;
}
const seconds = ((Date.now() - began) / 1000).toFixed(1);
console.log(`\n${sums.accepted} flights were put on sale in ${seconds} s, ${sums.unchanged} were there, ${sums.rejected} were refused.`);
