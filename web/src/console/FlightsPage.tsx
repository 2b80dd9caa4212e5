import { Badge, Button, Container, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { administeredFlights } from '../api/calls';
import type { Flight } from '../api/types';
import { Data } from '../shared/Data';
import { ArrowIcon, PlaneIcon } from '../shared/icons';
import { ButtonLink } from '../shared/links';
import { Empty, Failed, Loading } from '../shared/states';
import { usePageTitle } from '../shared/usePageTitle';
import { maybe, t } from '../text/catalogue';
import { airportTime, day } from '../text/format';

export function FlightsPage() {
    usePageTitle(t('console.title'));
    const { data, error, isPending, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
        queryKey: ['admin-flights'],
        queryFn: ({ pageParam }) => administeredFlights(pageParam),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: (page) => page.nextCursor ?? undefined,
    });
    const flights = data?.pages.flatMap((page) => page.items) ?? [];
    const schedule = (
        <Group gap="sm">
            <ButtonLink to="/console/upload" variant="default">
                {t('upload.title')}
            </ButtonLink>
            <ButtonLink to="/console/flights/new">{t('console.schedule')}</ButtonLink>
        </Group>
    );
    return (
        <Container size="lg" py="lg">
            <Stack gap="lg">
                <Group justify="space-between">
                    <Title order={1}>{t('console.title')}</Title>
                    {flights.length > 0 && schedule}
                </Group>
                {isPending && <Loading rows={6} height={64} />}
                {error && <Failed error={error} retry={() => refetch()} />}
                {data && flights.length === 0 && (
                    <Empty icon={<PlaneIcon size={28} />} title={t('console.none')} text={t('console.noneText')}>
                        {schedule}
                    </Empty>
                )}
                {flights.length > 0 && (
                    <Paper withBorder component="ul" className="plain-list rows">
                        {flights.map((flight) => (
                            <li key={flight.flightId}>
                                <FlightLine flight={flight} />
                            </li>
                        ))}
                    </Paper>
                )}
                {hasNextPage && (
                    <Button variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
                        {t('results.more')}
                    </Button>
                )}
            </Stack>
        </Container>
    );
}

function FlightLine({ flight }: { flight: Flight }) {
    return (
        <Link to="/console/flights/$flightId" params={{ flightId: flight.flightId }} className="row">
            <Text fw={600} translate="no" component="span">
                {flight.flightNumber}
            </Text>
            <span className="route-line">
                <Data>{flight.origin}</Data>
                <ArrowIcon size={16} />
                <Data>{flight.destination}</Data>
            </span>
            <Text component="span" c="dimmed" size="sm">
                {t('bookings.departure', { date: day(flight.departure), time: airportTime(flight.departure) })}
            </Text>
            <Badge variant="default" tt="none">
                {maybe(`flightStatus.${flight.status}`) ?? flight.status}
            </Badge>
        </Link>
    );
}
