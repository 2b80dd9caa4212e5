import { cents, flightById, money } from './data.mjs';

/** What a refusal names in place of a flight that is full. */
export function alternatives({ policy }, flightId, fares, seated) {
    if (policy !== 'OFFER_ALTERNATIVE') return { flightId };
    const { flightNumber, origin, destination, departure, arrival } = flightById(flightId);
    const others = fares.filter((fare) => fare.seatsLeft >= seated);
    return {
        flightId,
        alternatives: others.map(({ fareCode, price, seatsLeft }) => ({
            itemId: `${flightId}-1`,
            offerId: `${flightId}.${fareCode}`,
            ...{ flightId, flightNumber, origin, destination, departure, arrival },
            ...{ cabin: 'ECONOMY', fareCode, seatsLeft },
            price: money(cents(price) * seated),
        })),
    };
}
