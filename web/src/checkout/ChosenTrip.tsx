import { Paper, Stack, Title } from '@mantine/core';
import { t } from '../text/catalogue';
import { type Choice, chosenItems, chosenTotal } from './choice';
import { FlightSummary } from './FlightSummary';
import { TotalLine } from './TotalLine';

/** What was chosen, beside the form and while signing in. */
export function ChosenTrip({ choice }: { choice: Choice }) {
    const items = chosenItems(choice);
    if (items.length === 0) {
        return null;
    }
    return (
        <Paper withBorder p="lg" component="aside" aria-label={t('book.yourTrip')}>
            <Stack gap="md">
                <Title order={2}>{t('book.yourTrip')}</Title>
                {items.map((item) => (
                    <FlightSummary key={item.flightId} flightId={item.flightId} fareCode={item.fareCode} withRules />
                ))}
                <TotalLine total={chosenTotal(choice)} party={choice} />
            </Stack>
        </Paper>
    );
}
