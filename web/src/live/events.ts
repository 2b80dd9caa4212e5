/** One server-sent event, as it came. */
export type StreamEvent = { id?: string; event: string; data: unknown };

/** Reads server-sent events from a body; signs of life and what cannot be read are passed over. */
export async function* eventsIn(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
    const decoder = new TextDecoder();
    const reader = body.getReader();
    let rest = '';
    try {
        while (true) {
            const { done, value } = await reader.read();
            if (done) {
                return;
            }
            const blocks = (rest + decoder.decode(value, { stream: true })).split('\n\n');
            rest = blocks.pop() ?? '';
            for (const block of blocks) {
                const event = eventOf(block);
                if (event) {
                    yield event;
                }
            }
        }
    } finally {
        reader.cancel().catch(() => undefined);
    }
}

function eventOf(block: string): StreamEvent | undefined {
    const fields = new Map(
        block
            .split('\n')
            .filter((line) => line.includes(': ') && !line.startsWith(':'))
            .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)] as const),
    );
    const event = fields.get('event');
    try {
        return event ? { id: fields.get('id'), event, data: JSON.parse(fields.get('data') ?? 'null') } : undefined;
    } catch {
        return undefined;
    }
}
