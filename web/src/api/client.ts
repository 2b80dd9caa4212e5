import createClient from 'openapi-fetch';
import { accessToken, refreshed, restored } from '../session/tokens';
import { noteServerTime } from '../shared/clock';
import type { paths } from './schema';

function withToken(request: Request): Request {
    request.headers.set('X-Client', 'web');
    const token = accessToken();
    if (token) {
        request.headers.set('Authorization', `Bearer ${token}`);
    }
    return request;
}

/** Sends with the token in memory; when the API no longer takes it, gets a new one and sends once more. */
async function send(request: Request): Promise<Response> {
    await restored();
    const again = request.clone();
    const asked = Date.now();
    const first = await fetch(withToken(request));
    noteServerTime(first, asked);
    if (first.status !== 401) {
        return first;
    }
    return (await refreshed()) ? fetch(withToken(again)) : first;
}

export const api = createClient<paths>({ baseUrl: '', fetch: send });
