import { Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { receiptsOf } from '../api/changes';
import type { Booking } from '../api/types';
import { AnchorLink } from '../shared/links';
import { Failed } from '../shared/states';
import { type Key, t } from '../text/catalogue';
import { moment, money } from '../text/format';
import { isBehind } from './papers';

const SOON = 2000;
const OFTEN = 30;

/** The receipts and credit notes of a booking. A refund under way has its note soon. */
export function ReceiptsCard({ booking }: { booking: Booking }) {
    const { bookingId, payment } = booking;
    const { data, error, refetch } = useQuery({
        queryKey: ['receipts', bookingId, payment?.status, payment?.refunded?.amount],
        queryFn: () => receiptsOf(bookingId),
        placeholderData: keepPreviousData,
        refetchInterval: ({ state }) =>
            state.data && state.dataUpdateCount < OFTEN && isBehind(payment, state.data.items) ? SOON : false,
    });
    return (
        <Paper withBorder p="lg">
            <Title order={2} mb="sm">
                {t('receipts.title')}
            </Title>
            {error ? (
                <Failed error={error} retry={() => refetch()} />
            ) : !data ? (
                <Skeleton height={48} />
            ) : data.items.length === 0 ? (
                <Text size="sm" c="dimmed">
                    {t('receipts.none')}
                </Text>
            ) : (
                <Stack gap="sm" component="ul" className="plain-list">
                    {data.items.map((paper) => (
                        <li key={paper.number}>
                            <Group justify="space-between" wrap="nowrap">
                                <div>
                                    <AnchorLink to="/my/receipts/$number" params={{ number: paper.number }}>
                                        {t(`receipt.${paper.kind}` as Key, { number: paper.number })}
                                    </AnchorLink>
                                    <Text size="sm" c="dimmed">
                                        {moment(paper.issuedAt)}
                                    </Text>
                                </div>
                                <Text fw={600} className="nowrap">
                                    {money(paper.total)}
                                </Text>
                            </Group>
                        </li>
                    ))}
                </Stack>
            )}
        </Paper>
    );
}
