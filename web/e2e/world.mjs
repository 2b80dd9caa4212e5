import { emptyDay, goodDay, inDays } from './days.mjs';
import { PASSWORD } from './mock-server/data.mjs';

/** Bookings in every state for the sample traveller. */
export function prepare(server) {
    const traveller = server.people.whoever(`Bearer ${server.people.login(account()).answer.accessToken}`).userId;
    const flightId = `0199aaaa-0000-7000-8000-0000${goodDay().replaceAll('-', '')}`;
    const place = (key, seconds) =>
        server.sales.place(
            traveller,
            key,
            {
                items: [{ flightId, fareCode: 'STANDARD' }],
                passengers: [
                    { givenName: 'Anna', familyName: 'Almeida', type: 'ADULT' },
                    {
                        givenName: 'Bento Maximiliano',
                        familyName: 'Almeida-Vasconcelos',
                        type: 'CHILD',
                        dateOfBirth: '2020-02-03',
                    },
                ],
                contact: { email: 'traveller@skyledger.test', phone: '+351912345678' },
            },
            seconds,
        );
    const world = {
        expired: place('a', -1),
        confirmed: place('b', 900),
        held: place('c', 900),
        paying: place('d', 900),
        refunded: place('f', 900),
        retimed: place('g', 900),
        grounded: place('h', 900),
        rejected: place('r', 900),
        notHeld: server.sales.place(traveller, 'n', bestEffort(), 900),
        flight: `0199aaaa-0001-7000-8000-0000${inDays(9).replaceAll('-', '')}`,
        emptyDay: emptyDay(),
    };
    server.sales.pay(traveller, 'e', world.confirmed.bookingId, 'tok_ok');
    server.sales.reject(traveller, world.rejected.bookingId, { code: 'voucher-unusable', detail: 'used-up' });
    server.sales.stall(traveller, world.paying.bookingId);
    for (const [key, name] of Object.entries({ i: 'refunded', j: 'retimed', k: 'grounded' })) {
        server.sales.pay(traveller, key, world[name].bookingId, 'tok_ok');
    }
    const { bookingId } = world.refunded;
    const { quoteId } = server.changes.post('cancellation-quote', traveller, bookingId, 'l', {});
    server.changes.post('cancellation', traveller, bookingId, 'm', { quoteId });
    server.changes.reschedule(traveller, world.retimed.bookingId, 'RETIMED');
    server.changes.reschedule(traveller, world.grounded.bookingId, 'CANCELLED');
    server.sales.get(traveller, world.expired.bookingId);
    server.oversell(world.flight);
    server.controls.popular = [
        ['LIS', 'LHR'],
        ['LIS', 'JFK'],
        ['LHR', 'SIN'],
        ['CDG', 'BCN'],
        ['SIN', 'FRA'],
    ];
    const target = { amount: '250.00', currency: 'EUR' };
    const wanted = { origin: 'LIS', destination: 'JFK', from: goodDay(), to: goodDay(), cabin: 'ECONOMY', target };
    server.watch({ ...wanted, adults: 2, children: 1 });
    server.watch({ ...wanted, adults: 1, maxStops: 0 });
    server.meet('240.00');
    world.meet = () => server.meet('230.00');
    [world.receipt, world.creditNote] = server.changes.papers(traveller, bookingId).map(({ number }) => number);
    return world;
}

/** Seven people on two flights, of which one has seats for six in that fare. */
function bestEffort() {
    const day = goodDay().replaceAll('-', '');
    return {
        policy: 'BEST_EFFORT',
        items: [
            { flightId: `0199aaaa-0003-7000-8000-0000${day}`, fareCode: 'LIGHT' },
            { flightId: `0199aaaa-0100-7000-8000-0000${day}`, fareCode: 'STANDARD' },
        ],
        passengers: Array.from({ length: 7 }, () => ({ givenName: 'Anna', familyName: 'Almeida', type: 'ADULT' })),
        contact: { email: 'traveller@skyledger.test' },
    };
}

function account() {
    return { email: 'traveller@skyledger.test', password: PASSWORD };
}
