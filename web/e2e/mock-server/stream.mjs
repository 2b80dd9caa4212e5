/** The live stream: everybody hears everything; whoever comes back hears what they missed. */
export function liveStream() {
    const open = new Set();
    const told = [];

    const text = ({ id, event, data }) => `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

    return {
        open(request, response) {
            const last = Number(request.headers['last-event-id'] ?? told.length + 1);
            response.writeHead(200, { 'Content-Type': 'text/event-stream' });
            response.write(text({ id: last, event: 'ready', data: {} }));
            for (const event of told.filter(({ id }) => id > last)) response.write(text(event));
            open.add(response);
            response.on('close', () => open.delete(response));
        },
        tell(event, data) {
            told.push({ id: told.length + 2, event, data });
            for (const response of open) response.write(text(told.at(-1)));
        },
        cut() {
            for (const response of open) response.destroy();
        },
    };
}
