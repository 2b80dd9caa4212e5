import { Button, Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import type { PlannedFlights } from '../api/types';
import { Data } from '../shared/Data';
import { ButtonLink } from '../shared/links';
import { count, t } from '../text/catalogue';
import { day } from '../text/format';
import type { FlightFilter } from './flightFilter';

type Props = { number: string; route: FlightFilter; planned: PlannedFlights; onAnother: () => void };

/** What became of the days on which a flight is to go. */
export function PlanOutcome({ number, route, planned, onAnother }: Props) {
    const leftOut = planned.days.filter(({ outcome }) => outcome === 'REFUSED');
    return (
        <Paper withBorder p={{ base: 'md', sm: 'lg' }}>
            <Stack gap="md">
                <Title order={2}>{t('plan.done', { number })}</Title>
                <Text role="status">
                    {count('plan.scheduled', planned.scheduled)}
                    {planned.unchanged > 0 && ` ${count('plan.unchanged', planned.unchanged)}`}
                </Text>
                {leftOut.length > 0 && (
                    <Stack gap="sm">
                        <Title order={3}>{t('plan.refused')}</Title>
                        <Table>
                            <Table.Thead>
                                <Table.Tr>
                                    <Table.Th>{t('plan.day')}</Table.Th>
                                    <Table.Th>{t('upload.message')}</Table.Th>
                                </Table.Tr>
                            </Table.Thead>
                            <Table.Tbody>
                                {leftOut.map(({ date, message }) => (
                                    <Table.Tr key={date}>
                                        <Table.Td>{day(date)}</Table.Td>
                                        <Table.Td className="breakable">
                                            <Data>{message}</Data>
                                        </Table.Td>
                                    </Table.Tr>
                                ))}
                            </Table.Tbody>
                        </Table>
                    </Stack>
                )}
                <Group gap="sm">
                    <ButtonLink to="/console/flights" search={route}>
                        {t('upload.toFlights')}
                    </ButtonLink>
                    <Button variant="default" onClick={onAnother}>
                        {t('plan.another')}
                    </Button>
                </Group>
            </Stack>
        </Paper>
    );
}
