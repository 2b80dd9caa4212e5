import { QueryClient } from '@tanstack/react-query';
import { Problem } from '../api/problem';

function again(failures: number, error: unknown): boolean {
    const problem = Problem.of(error);
    if (problem.status === 429) return failures < 4;
    return (problem.status === 0 || problem.status >= 500) && failures < 1;
}

function pause(failures: number, error: unknown): number {
    return (Problem.of(error).retryAfterSeconds ?? 0.4 * 2 ** failures) * 1000;
}

export const queries = new QueryClient({
    defaultOptions: {
        queries: { retry: again, retryDelay: (n, error) => Math.min(pause(n, error), 5000), staleTime: 15_000 },
        mutations: { retry: false },
    },
});

/** For what a form is filled from: it stays as it was read, however long that is ago, until it is asked for by its key. */
export const EDITED = {
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    meta: { isEdited: true },
};

/** After a gap whatever is shown may be old; what is being edited is not taken from under the hands. */
export function lookAgainAtAll(): Promise<void> {
    return queries.invalidateQueries({ predicate: ({ meta }) => !meta?.isEdited });
}
