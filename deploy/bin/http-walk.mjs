#!/usr/bin/env node
// Walks through a file of requests (docs/scenarios/*.http) against a running instance:
//   SKYLEDGER_DEV_PASSWORD=... node deploy/bin/http-walk.mjs docs/scenarios/booking.http http://127.0.0.1:8080
// A request is expected to succeed, or to answer what '# @expect 409' says. '# @until items[0]' repeats it, for ten seconds at most, until the answer
// has that; of a stream '# @first event' reads what comes first.
import { randomInt, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";

const at = (value, path) => path.replaceAll(/\[(\d+)\]/g, ".$1").split(".").reduce((it, key) => it?.[key], value);

const day = (count) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);

function meaning(word, known) {
  const [name, ...rest] = word.trim().split(/\s+/);
  if (name === "$guid") return randomUUID();
  if (name === "$timestamp") return String(Date.now());
  if (name === "$randomInt") return String(randomInt(Number(rest[0]), Number(rest[1])));
  if (name === "$datetime") return day(Number(rest.at(-2))).slice(0, rest[0].length - 2);
  if (name === "$dotenv") return process.env[rest[0]] ?? "";
  if (known.variables[name] !== undefined) return known.variables[name];
  const [request, , part, ...path] = name.split(".");
  const answer = known.answers[request];
  const found = part === "headers" ? answer?.headers.get(path.join(".")) : at(answer?.body, path.join("."));
  if (found === undefined || found === null) throw new Error(`nothing is known of {{${word}}}`);
  return String(found);
}

function requestsIn(text) {
  return text.split(/^###/m).map((block) => {
    const lines = block.split("\n").slice(1);
    const title = block.split("\n")[0].trim();
    const notes = lines.filter((line) => line.startsWith("#"));
    const start = lines.findIndex((line) => /^(GET|POST|PUT|PATCH|DELETE) /.test(line));
    const variables = lines.filter((line) => line.startsWith("@")).map((line) => line.slice(1).split(/\s*=\s*/));
    if (start < 0) return { title, variables };
    const end = lines.indexOf("", start) < 0 ? lines.length : lines.indexOf("", start);
    const note = (word) => notes.find((line) => line.includes(`@${word} `))?.split(`@${word} `)[1].trim();
    return { title, variables, name: note("name"), expected: note("expect"), until: note("until"), first: note("first"), line: lines[start],
      headers: lines.slice(start + 1, end), body: lines.slice(end).join("\n").trim() };
  });
}

/** A walker is faster than a person: where the limiter says wait, it waits. */
async function patiently(url, request) {
  for (let tries = 0; ; tries++) {
    const answer = await fetch(url, request);
    if (answer.status !== 429 || tries === 5) return answer;
    await answer.text();
    await pause(1000 * Number(answer.headers.get("Retry-After") ?? 1));
  }
}

const pause = (millis) => new Promise((done) => setTimeout(done, millis));

/** A stream has no end: whoever has read its first event leaves. */
async function firstEvent(answer) {
  let text = "";
  for await (const part of answer.body.pipeThrough(new TextDecoderStream())) {
    text += part;
    if (text.includes("\n\n")) break;
  }
  return text;
}

/** What is seen a moment later is asked for until it is there. */
async function answered(url, options, { until, first }) {
  for (let tries = 0; ; tries++) {
    const answer = await patiently(url, options);
    const text = answer.ok && first ? await firstEvent(answer) : await answer.text();
    const body = text && !first ? JSON.parse(text) : null;
    if (!until || (at(body, until) ?? null) !== null) return { answer, text, body };
    if (tries === 20) throw new Error(`${url} has no ${until}: ${text}`);
    await pause(500);
  }
}

export async function walk(file, address) {
  const known = { variables: {}, answers: {} };
  const said = (text) => text.replaceAll(/\{\{([^}]+)\}\}/g, (_, word) => meaning(word, known));
  let steps = 0;
  for (const request of requestsIn(readFileSync(file, "utf8"))) {
    for (const [name, value] of request.variables) known.variables[name] = name === "host" ? `${address}/api/v1` : value;
    if (!request.line) continue;
    const [method, url] = said(request.line).split(" ");
    const headers = Object.fromEntries(request.headers.map((it) => said(it).split(/:\s*(.*)/s).slice(0, 2)));
    const { answer, text, body } = await answered(url, { method, headers, body: request.body ? said(request.body) : undefined }, request);
    const right = request.expected ? answer.status === Number(request.expected) : answer.ok;
    if (!right) throw new Error(`${file}: '${request.title || request.line}' answered ${answer.status}: ${text}`);
    if (request.name) known.answers[request.name] = { headers: answer.headers, body };
    steps++;
  }
  return steps;
}

if (process.argv[1]?.endsWith("http-walk.mjs")) {
  const [file, address = "http://127.0.0.1:8080"] = process.argv.slice(2);
  console.log(`${file}: ${await walk(file, address)} requests answered as written`);
}
