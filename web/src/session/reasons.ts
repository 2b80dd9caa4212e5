/** Why staff change somebody else's booking: said once, it goes with all that they do to it. */
const said = new Map<string, string>();

export function sayWhy(bookingId: string, reason: string): void {
    said.set(bookingId, reason);
}

export const whySaid = (bookingId: string): string => said.get(bookingId) ?? '';

/** The member of a request that says why, where something was said. */
export function reasonFor(bookingId: string): { reason?: string } {
    const reason = whySaid(bookingId).trim();
    return reason ? { reason } : {};
}
