import { Alert, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { SortOrder } from '../api/calls';
import type { Offer } from '../api/types';
import { useWatchedFlights } from '../live/watched';
import { ButtonLink } from '../shared/links';
import { count, type Key, t } from '../text/catalogue';
import { OfferCard } from './OfferCard';
import { choiceOf, type SearchQuery, SORTS } from './query';

/** `isSettling`: these are from before, while the answer to another filter or order comes. */
type Props = { query: SearchQuery; offers: Offer[]; stale: boolean; isSettling: boolean };

/** The itineraries that were found, in the order that was asked for. */
export function Found({ query, offers, stale, isSettling }: Props) {
    const navigate = useNavigate();
    useWatchedFlights(offers.flatMap(({ legs }) => legs.flatMap((leg) => leg.segments.map((it) => it.flightId))));
    const sortBy = (sort: SortOrder) =>
        navigate({ to: '/search', search: { ...query, sort }, replace: true, resetScroll: false });
    return (
        <>
            {stale && <Alert color="yellow">{t('results.stale')}</Alert>}
            <Group justify="space-between">
                <Text role="status">{count('results.count', offers.length)}</Text>
                <NativeSelect
                    label={t('results.sort')}
                    classNames={{ root: 'sort' }}
                    size="sm"
                    value={query.sort}
                    data={SORTS.map((sort) => ({ value: sort, label: t(`sort.${sort}` as Key) }))}
                    onChange={(event) => sortBy(event.currentTarget.value as SortOrder)}
                />
            </Group>
            <Stack
                gap="md"
                component="ul"
                className={isSettling ? 'plain-list settling' : 'plain-list'}
                aria-busy={isSettling || undefined}
            >
                {offers.map((offer) => (
                    <OfferCard
                        key={offer.offerId}
                        offer={offer}
                        party={query}
                        choose={(choice) => (
                            <ButtonLink to="/checkout/new" search={choiceOf(offer, choice, query)}>
                                {t('offer.choose')}
                            </ButtonLink>
                        )}
                    />
                ))}
            </Stack>
        </>
    );
}
