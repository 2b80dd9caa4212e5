import type { ProblemDetails } from './types';

/** A refusal or failure of the API; pages word it by its code. */
export class Problem extends Error {
    readonly code: string;
    readonly status: number;
    readonly details: ProblemDetails;
    readonly retryAfterSeconds: number | undefined;

    constructor(details: ProblemDetails, status: number, retryAfterSeconds?: number) {
        super(details.code ?? `status-${status}`);
        this.code = details.code ?? fallbackCode(status);
        this.status = status;
        this.details = details;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    static of(error: unknown): Problem {
        return error instanceof Problem ? error : new Problem({ code: 'network' }, 0);
    }

    /** Whether the API decided; false means that asking again with the same key is right. */
    get isDecided(): boolean {
        return this.status >= 400 && this.status < 500 && this.status !== 429 && this.code !== 'request-in-progress';
    }
}

function fallbackCode(status: number): string {
    if (status === 401) return 'token-invalid';
    if (status === 404) return 'not-found';
    if (status === 412) return 'precondition-failed';
    if (status === 429) return 'too-many-requests';
    return status >= 500 ? 'unavailable' : 'unexpected';
}

/** Hands back what a call answered, or throws its problem. */
export async function answered<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
    const { data, response } = await answeredWithHeaders(call);
    return response.status === 204 ? (undefined as T) : data;
}

export async function answeredWithHeaders<T>(
    call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<{ data: T; response: Response }> {
    const { data, error, response } = await call.catch(() => {
        throw new Problem({ code: 'network' }, 0);
    });
    if (!response.ok) {
        throw problemOf(error, response);
    }
    return { data: data as T, response };
}

export function problemOf(body: unknown, response: Response): Problem {
    const details = body !== null && typeof body === 'object' ? (body as ProblemDetails) : {};
    const retryAfter = Number(response.headers.get('Retry-After') ?? Number.NaN);
    return new Problem(details, response.status, Number.isFinite(retryAfter) ? retryAfter : undefined);
}
