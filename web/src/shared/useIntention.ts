import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { Problem } from '../api/problem';
import { decided, keyFor } from '../checkout/keys';

type Options<B, A> = {
    name: string;
    send: (body: B, key: string) => Promise<A>;
    onDone?: (answer: A, body: B) => unknown;
    onRefused?: (problem: Problem) => unknown;
};

/** Something that is asked once, however often a button is clicked, and under the same key until it is decided. */
export function useIntention<B, A>({ name, send, onDone, onRefused }: Options<B, A>) {
    const sending = useRef(false);
    const { mutate, data, error, isPending, variables, reset } = useMutation({
        mutationFn: (body: B) => send(body, keyFor(name, body)),
        onSuccess: async (answer: A, body: B) => {
            decided(name);
            await onDone?.(answer, body);
        },
        onError: async (failure) => {
            const problem = Problem.of(failure);
            if (problem.isDecided && problem.status !== 401) {
                decided(name);
            }
            await onRefused?.(problem);
        },
        onSettled: () => {
            sending.current = false;
        },
    });
    function start(body: B) {
        if (!sending.current) {
            sending.current = true;
            mutate(body);
        }
    }
    return { start, data, error, isPending, variables, reset };
}
