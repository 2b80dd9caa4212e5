#!/usr/bin/env node
// Makes an administrator. Asks for what EMAIL, NAME and PASSWORD do not say, and signs in with
// SKYLEDGER_ADMIN_EMAIL and SKYLEDGER_ADMIN_PASSWORD, or as the administrator of a development instance.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

const api = `${(process.env.SKYLEDGER_URL ?? 'http://127.0.0.1:8080').replace(/\/+$/, '')}/api/v1`;

function stop(sentence) {
    console.error(sentence);
    process.exit(1);
}

async function asked(variable, question, secret = false) {
    if (process.env[variable]) return process.env[variable];
    if (!process.stdin.isTTY) stop(`${variable} is missing: make admin-superuser EMAIL=... NAME=... PASSWORD=...`);
    const output = secret ? new Writable({ write: (_part, _encoding, done) => done() }) : process.stdout;
    if (secret) process.stdout.write(question);
    const dialogue = createInterface({ input: process.stdin, output, terminal: true });
    const answer = await new Promise((done) => dialogue.question(secret ? '' : question, done));
    dialogue.close();
    if (secret) process.stdout.write('\n');
    return answer.trim() || stop(`${variable} is missing.`);
}

async function post(path, body, token) {
    const headers = { 'Content-Type': 'application/json' };
    if (token) headers.Authorization = `Bearer ${token}`;
    const response = await fetch(api + path, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() =>
        stop(`Nothing answers at ${api}. Start Skyledger with 'make up', or set SKYLEDGER_URL.`),
    );
    return { status: response.status, body: await response.json().catch(() => ({})) };
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

const signedIn = await post('/auth/login', await administrator());
if (signedIn.status !== 200) stop(`The administrator cannot sign in: ${signedIn.body.detail ?? signedIn.status}`);
const email = await asked('EMAIL', 'E-mail: ');
const displayName = await asked('NAME', 'Name: ');
const password = await asked('PASSWORD', 'Password: ', true);
const account = { email, displayName, password, roles: ['ADMIN'] };
const opened = await post('/admin/users', account, signedIn.body.accessToken);
if (opened.status !== 201) {
    const fields = (opened.body.errors ?? []).map((error) => `  ${error.field}: ${error.message}`);
    stop([`The account was not opened: ${opened.body.detail ?? opened.status}`, ...fields].join('\n'));
}
console.log(`${email} is an administrator now (${opened.body.userId}).`);
