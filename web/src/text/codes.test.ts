import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import openapi from '../../openapi.json';
import { en } from './en';

const PROBLEMS = '../platform/src/main/resources/dev/skyledger/platform/problem/problems.properties';

const NOTICES = '../query-side/src/main/java/dev/skyledger/query/notice/NoticeProjection.java';

const TIDINGS = '../platform/src/main/java/dev/skyledger/platform/tidings';

const CONTRACTS = '../api-contracts/src/main/java/dev/skyledger/contracts';
const codes = [...readFileSync(PROBLEMS, 'utf8').matchAll(/^([a-z-]+)\.title/gm)].map(([, code]) => code);

const has = (key: string) => key in en;

/** Every value of an enumeration that the API's document knows, by the schema and member that has it. */
function valuesOf(schema: string, member: string): string[] {
    const asked = (openapi as unknown as Document).components.schemas[schema]?.properties?.[member];
    const found = asked?.enum ?? asked?.anyOf?.flatMap((one) => one.enum ?? []);
    if (!found) throw new Error(`The API has no ${schema}.${member}`);
    return found.filter((value) => value !== null);
}

type Member = { enum?: string[]; anyOf?: { enum?: string[] }[] };
type Document = { components: { schemas: Record<string, { properties?: Record<string, Member> }> } };

test('every code that the server may answer with has words', () => {
    expect(codes.length).toBeGreaterThan(40);
    expect(codes.filter((code) => !has(`problem.${code}`))).toEqual([]);
});

test('no words are left for a code that nobody answers with any more', () => {
    const ours = ['network', 'unavailable', 'unexpected', 'too-many-requests', 'precondition-failed'];
    const known = new Set([...ours, ...codes]);
    const worded = Object.keys(en).flatMap((key) => /^problem\.(.+)/.exec(key)?.[1] ?? []);
    expect(worded.filter((code) => !known.has(code))).toEqual([]);
});

test('a step of a booking that has words is an event that exists', () => {
    const events = readdirSync(CONTRACTS, { recursive: true, encoding: 'utf8' })
        .map((file) => /(\w+)\.java$/.exec(file)?.[1] ?? '')
        .map((name) => name.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase());
    const worded = Object.keys(en).flatMap((key) => /^timeline\.(\w+-[\w-]+)$/.exec(key)?.[1] ?? []);
    expect(worded.length).toBeGreaterThan(30);
    expect(worded.filter((code) => !events.includes(code))).toEqual([]);
});

test('what is told of a booking while one looks is something that the stream tells', () => {
    const said = [NOTICES, `${TIDINGS}/Tidings.java`, `${TIDINGS}/ChangeTidings.java`]
        .map((file) => readFileSync(file, 'utf8'))
        .join();
    const told = [...said.matchAll(/(?:tell\(\s*event,|new Tidings\()\s*"([\w-]+)"/g)].map(([, what]) => what);
    expect(told).toContain('confirmed');
    const worded = Object.keys(en).flatMap((key) => /^news\.booking-(.+)/.exec(key)?.[1] ?? []);
    expect(worded.length).toBeGreaterThan(3);
    expect(worded.filter((what) => !told.includes(what))).toEqual([]);
});

test.each([
    ['status', 'BookingDetails', 'status'],
    ['itemStatus', 'BookingDetailsItem', 'status'],
    ['payment', 'PaymentDetails', 'status'],
    ['seatPosition', 'MapSeat', 'position'],
    ['receipt', 'Receipt', 'kind'],
    ['oversales', 'OversaleDetails', 'status'],
    ['resolution', 'OversaleDetails', 'resolution'],
    ['seatAnswer', 'OversaleDetailsAsked', 'answer'],
    ['voucherStatus', 'VoucherDetails', 'status'],
    ['refundStatus', 'RefundsRefund', 'status'],
    ['difference', 'Difference', 'kind'],
    ['operation', 'Difference', 'operation'],
    ['flightStatus', 'FlightDetails', 'status'],
    ['upload', 'UploadStatus', 'status'],
    ['actor', 'Actor', 'kind'],
    ['actorForStaff', 'Actor', 'kind'],
    ['change', 'ChangedFlight', 'kind'],
    ['change.silence', 'ChangedFlight', 'default'],
])('everything that a %s may be has words', (prefix, schema, member) => {
    expect(valuesOf(schema, member).filter((value) => !has(`${prefix}.${value}`))).toEqual([]);
});
