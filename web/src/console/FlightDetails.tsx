import './console.css';
import { Badge, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { changeFlight } from '../api/calls';
import { Data } from '../shared/Data';
import { ArrowIcon } from '../shared/icons';
import { maybe, t } from '../text/catalogue';
import { airportTime, longDay } from '../text/format';
import { CabinCard } from './CabinCard';
import { FlightCancellation } from './FlightCancellation';
import { FlightForm } from './FlightForm';
import { draftOf, type FlightDraft, requestOf } from './flightDraft';
import { useVersioned, type Versioned } from './useVersioned';

/** A flight, its cabins and what may be changed about them. */
export function FlightDetails(versioned: Versioned) {
    const { flight } = versioned;
    const changing = useVersioned(versioned, (etag, draft: FlightDraft) =>
        changeFlight(flight.flightId, etag, requestOf(draft, flight)),
    );
    const isOpen = flight.status === 'SCHEDULED';
    return (
        <Stack gap="lg">
            <Group justify="space-between" align="flex-start">
                <div>
                    <Group gap="sm">
                        <Title order={1}>{t('console.flight', { number: flight.flightNumber })}</Title>
                        <Badge variant="default" tt="none" size="lg">
                            {maybe(`flightStatus.${flight.status}`) ?? flight.status}
                        </Badge>
                    </Group>
                    <Text c="dimmed" size="sm" component="div" className="route-line">
                        <Data>{flight.origin}</Data>
                        <ArrowIcon size={16} />
                        <Data>{flight.destination}</Data>
                        <span>
                            {t('bookings.departure', {
                                date: longDay(flight.departure),
                                time: airportTime(flight.departure),
                            })}
                        </span>
                    </Text>
                </div>
                {isOpen && <FlightCancellation {...versioned} />}
            </Group>
            {flight.cabins.map((cabin) => (
                <CabinCard key={cabin.cabin} cabin={cabin} {...versioned} />
            ))}
            {isOpen && (
                <Paper withBorder p={{ base: 'md', sm: 'lg' }}>
                    <Title order={2} mb="md">
                        {t('console.plan')}
                    </Title>
                    <FlightForm
                        initial={draftOf(flight)}
                        submitLabel={t('console.save')}
                        isPending={changing.isPending}
                        error={changing.error}
                        isScheduled
                        onSubmit={changing.start}
                    />
                </Paper>
            )}
        </Stack>
    );
}
