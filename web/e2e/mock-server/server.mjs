import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { administration } from './admin.mjs';
import { changes } from './changes.mjs';
import { AIRLINES, AIRPORTS, flightById } from './data.mjs';
import { people } from './people.mjs';
import { Refused } from './problems.mjs';
import { sales } from './sales.mjs';
import { searched } from './searches.mjs';
import { uploaded } from './uploads.mjs';
import { vouchers } from './vouchers.mjs';
import { watching } from './watching.mjs';

const STATIC = path.resolve(import.meta.dirname, '../../target/classes/static');
const TYPES = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.svg': 'image/svg+xml',
    '.woff2': 'font/woff2',
};
const FOREVER = 600_000;

/**
 * The built application and an API that answers as `api.md` says. The header `X-Mock` asks for a state: `empty`,
 * `loading` (never answers) or `failed`; it applies to what a page shows, never to who is signed in.
 */
export function mockServer() {
    const who = people();
    const codes = vouchers();
    const controls = {
        holdSeconds: 900,
        quoteSeconds: 900,
        seatGone: false,
        popular: [],
        raised: 0,
        offersOver: false,
        isAway: false,
    };
    const sold = sales(codes, controls);
    const change = changes(sold, controls);
    const administer = administration(sold, codes);
    const watched = watching(controls);

    async function api(request, url, response) {
        const at = url.pathname.replace('/api/v1', '');
        const body = await json(request);
        const answer = (value, status = 200, headers = {}) => send(response, status, value, headers);
        if (at.startsWith('/auth/')) return auth(at, request, body, answer);
        const state = request.headers['x-mock'];
        if (state === 'loading' && !at.startsWith('/airports'))
            return setTimeout(() => response.destroy(), FOREVER).unref();
        if (state === 'failed') throw new Refused(503, 'temporarily-unavailable');
        const empty = state === 'empty';
        if (at === '/flights/search') return answer(searched(url.searchParams, empty));
        if (at === '/airports')
            return answer({ items: suggested(url.searchParams.get('query') ?? ''), nextCursor: null });
        if (at === '/airlines') return answer({ items: AIRLINES, nextCursor: null });
        if (watched(request, url, body, response, answer, empty)) return;
        const [, collection, id, part] = at.split('/');
        if (collection === 'airports') return answer(known(AIRPORTS.find((airport) => airport.iata === id)));
        if (collection === 'flights' && part === 'seats') {
            return answer({ flightId: id, cabins: [], seatMap: change.mapOf(id) });
        }
        if (collection === 'flights') return answer(known(flightById(id)));
        if (at === '/bookings/retrieval') return answer(sold.retrieve(body));
        const me = who.whoever(request.headers.authorization);
        if (collection === 'admin') {
            if (!me.roles.includes('ADMIN')) throw new Refused(403, 'forbidden');
            const isUpload = at.startsWith('/admin/flights/bulk-upload');
            return answer(...(isUpload ? uploaded(request, at, empty) : administer(request, url, body, empty)));
        }
        const owner = me.roles.includes('ADMIN') ? undefined : me.userId;
        if (collection === 'receipts') return paper(change.paper(owner, id), request, response);
        const key = request.headers['idempotency-key'];
        if (collection !== 'bookings') throw new Refused(404, 'not-found');
        if (!id && request.method === 'POST')
            return answer(sold.place(me.userId, key, body, controls.holdSeconds), 201);
        if (!id) return answer({ items: empty ? [] : sold.list(me.userId), nextCursor: null });
        if (part === 'exchange' && request.method === 'DELETE') return answer(change.giveUp(owner, id));
        switch (part) {
            case 'payment': {
                const paid = sold.pay(owner, key, id, body.token);
                return answer(paid.booking, paid.status);
            }
            case 'timeline':
                return answer({ items: empty ? [] : sold.timeline(owner, id) });
            case 'contact':
                return answer(sold.contact(owner, id, body), 204);
            case 'seats':
                return answer(
                    request.method === 'PUT' ? change.choose(owner, id, body) : { items: change.seats(owner, id) },
                );
            case 'passengers':
                return answer(change.rename(owner, id, at.split('/')[4], body), 204);
            case 'receipts':
                return answer({ items: empty ? [] : change.papers(owner, id) });
            default:
                return answer(change.knows(part) ? change.post(part, owner, id, key, body) : sold.get(owner, id));
        }
    }

    function auth(at, request, body, answer) {
        const entered = ({ refreshToken, answer: tokens }) =>
            answer(tokens, 200, {
                'Set-Cookie': `refresh=${refreshToken}; HttpOnly; SameSite=Strict; Path=/api/v1/auth`,
            });
        switch (at) {
            case '/auth/development-accounts':
                return answer({ items: who.developmentAccounts() });
            case '/auth/register':
                return answer(who.register(body), 201);
            case '/auth/login':
                return entered(who.login(body));
            case '/auth/refresh':
                return entered(who.refresh(/refresh=([^;]+)/.exec(request.headers.cookie ?? '')?.[1]));
            case '/auth/logout':
                return answer(undefined, 204, { 'Set-Cookie': 'refresh=; Path=/api/v1/auth; Max-Age=0' });
            case '/auth/me':
                return answer(who.whoever(request.headers.authorization));
            default:
                throw new Refused(404, 'not-found');
        }
    }

    const server = createServer((request, response) => {
        const url = new URL(request.url, 'http://mock');
        if (!url.pathname.startsWith('/api/')) return serve(url.pathname, response);
        if (controls.isAway) return response.destroy();
        api(request, url, response).catch((problem) => {
            const refused = problem instanceof Refused ? problem : new Refused(500, 'internal-error');
            if (!(problem instanceof Refused)) console.error(problem);
            const headers = { 'Content-Type': 'application/problem+json', ...refused.headers };
            send(response, refused.status, refused.body(), headers);
        });
    });
    return {
        controls,
        people: who,
        sales: sold,
        changes: change,
        oversell: administer.oversell,
        enoughCameBack: administer.enoughCameBack,
        tell: watched.tell,
        meet: watched.meet,
        watch: watched.set,
        /** Nobody reaches the API, and whoever listens is cut off, until it is back. */
        away(isAway) {
            controls.isAway = isAway;
            if (isAway) watched.cut();
        },
        listen: (port = 0) =>
            new Promise((resolve) => {
                server.listen(port, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`));
            }),
        close() {
            server.closeAllConnections();
            server.close();
        },
    };
}

function suggested(text) {
    const wanted = text.toLowerCase();
    return AIRPORTS.filter(({ iata, city, name }) => `${iata} ${city} ${name}`.toLowerCase().includes(wanted));
}

function known(value) {
    if (value === undefined) throw new Refused(404, 'not-found');
    return value;
}

function paper(receipt, request, response) {
    if (request.headers.accept !== 'application/pdf') return send(response, 200, receipt);
    response.writeHead(200, { 'Content-Type': 'application/pdf' });
    response.end('%PDF-1.4 a page');
}

async function json(request) {
    const parts = [];
    for await (const part of request) parts.push(part);
    const isJson = (request.headers['content-type'] ?? '').startsWith('application/json');
    return parts.length === 0 || !isJson ? undefined : JSON.parse(Buffer.concat(parts).toString());
}

function send(response, status, value, headers = {}) {
    response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers });
    response.end(value === undefined ? undefined : JSON.stringify(value));
}

function serve(pathname, response) {
    const file = path.join(STATIC, path.normalize(pathname));
    const found = file.startsWith(STATIC) && existsSync(file) && statSync(file).isFile();
    const sent = found ? file : path.join(STATIC, 'index.html');
    response.writeHead(200, { 'Content-Type': TYPES[path.extname(sent)] ?? 'application/octet-stream' });
    createReadStream(sent).pipe(response);
}
