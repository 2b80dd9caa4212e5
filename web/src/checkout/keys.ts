const PREFIX = 'skyledger.key.';

/**
 * One key for one intention: asking the same again, after a lost connection or a reload, carries the same key, so that
 * the API answers what it answered before. A decided answer ends the intention.
 */
export function keyFor(intention: string, body: unknown): string {
    const asked = JSON.stringify(body);
    const stored = read(intention);
    if (stored?.asked === asked) {
        return stored.key;
    }
    const key = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
    sessionStorage.setItem(PREFIX + intention, JSON.stringify({ asked, key }));
    return key;
}

export function decided(intention: string): void {
    sessionStorage.removeItem(PREFIX + intention);
}

function read(intention: string): { asked: string; key: string } | undefined {
    const text = sessionStorage.getItem(PREFIX + intention);
    return text === null ? undefined : JSON.parse(text);
}
