import { expect, test } from 'vitest';
import { eventsIn, type StreamEvent } from './events';

function bodyOf(...chunks: string[]): ReadableStream<Uint8Array> {
    return new ReadableStream({
        start(controller) {
            for (const chunk of chunks) {
                controller.enqueue(new TextEncoder().encode(chunk));
            }
            controller.close();
        },
    });
}

async function heard(...chunks: string[]): Promise<StreamEvent[]> {
    const all: StreamEvent[] = [];
    for await (const event of eventsIn(bodyOf(...chunks))) {
        all.push(event);
    }
    return all;
}

test('events are read whole, however they are cut', async () => {
    const text = 'id: 7\nevent: booking\ndata: {"bookingId":"b: 1"}\n\nevent: availability\ndata: {}\n\n';
    const whole = [
        { id: '7', event: 'booking', data: { bookingId: 'b: 1' } },
        { id: undefined, event: 'availability', data: {} },
    ];
    expect(await heard(text)).toEqual(whole);
    expect(await heard(...text)).toEqual(whole);
});

test('signs of life and nonsense are passed over', async () => {
    expect(await heard(': alive\n\n', 'event: booking\ndata: {\n\n', 'event: ready\ndata: {}\n\n')).toEqual([
        { id: undefined, event: 'ready', data: {} },
    ]);
});

test('what is cut off in the middle is no event', async () => {
    expect(await heard('event: booking\ndata: {}')).toEqual([]);
});
