import { Group, Stack, Text } from '@mantine/core';
import type { Booking, CancellationQuote } from '../api/types';
import { fullName } from '../bookings/people';
import { t } from '../text/catalogue';
import { money } from '../text/format';
import { FlightName } from './FlightName';
import { ruleText } from './rules';

type Line = CancellationQuote['lines'][number];

/** Each place that is given up: whose, on which flight, by which rule how much of its price comes back. */
export function QuoteLines({ booking, quote }: { booking: Booking; quote: CancellationQuote }) {
    return (
        <ul className="plain-list items">
            {quote.lines.map((line) => (
                <li key={`${line.itemId} ${line.passengerId}`}>
                    <QuoteLine booking={booking} line={line} />
                </li>
            ))}
        </ul>
    );
}

function QuoteLine({ booking, line }: { booking: Booking; line: Line }) {
    const person = booking.passengers.find(({ passengerId }) => passengerId === line.passengerId);
    const item = booking.items.find(({ itemId }) => itemId === line.itemId);
    return (
        <Group justify="space-between" wrap="nowrap" align="flex-start">
            <Stack gap={2}>
                {person && (
                    <Text fw={500} translate="no" className="breakable">
                        {fullName(person)}
                    </Text>
                )}
                {item && (
                    <Text size="sm">
                        <FlightName flightId={item.flightId} />
                    </Text>
                )}
                <Text size="sm" c="dimmed">
                    {ruleText(line.rule)}
                </Text>
            </Stack>
            <Stack gap={2} align="flex-end" className="fixed">
                <Text fw={600}>{money(line.amount)}</Text>
                <Text size="sm" c="dimmed">
                    {t('cancel.of', { price: money(line.price) })}
                </Text>
            </Stack>
        </Group>
    );
}
