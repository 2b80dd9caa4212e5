import { Badge, Group, Paper, Stack, Text } from '@mantine/core';
import { refunds } from '../api/console';
import { BookingName } from '../bookings/BookingName';
import { CheckIcon } from '../shared/icons';
import { PagedList } from '../shared/PagedList';
import { Empty } from '../shared/states';
import { type Key, t } from '../text/catalogue';
import { moment, money } from '../text/format';
import { ConsoleFrame } from './ConsoleFrame';

/** Money on its way back, and what keeps it. */
export function RefundsPage() {
    return (
        <ConsoleFrame title={t('refunds.title')}>
            <PagedList
                follows
                queryKey={['refunds']}
                read={refunds}
                empty={<Empty icon={<CheckIcon size={28} />} title={t('refunds.none')} />}
            >
                {(items) => (
                    <Paper withBorder component="ul" className="plain-list rows">
                        {items.map((refund) => (
                            <Group
                                component="li"
                                key={`${refund.bookingId} ${refund.exchange} ${refund.refund}`}
                                p="md"
                                justify="space-between"
                            >
                                <Stack gap={2}>
                                    <BookingName bookingId={refund.bookingId} />
                                    <Text size="sm" c="dimmed">
                                        {t('refunds.since', { at: moment(refund.since) })}{' '}
                                        <span translate="no">{refund.reason}</span>
                                    </Text>
                                </Stack>
                                <Group gap="sm">
                                    <Badge variant="default" tt="none">
                                        {t(`refundStatus.${refund.status}` as Key)}
                                    </Badge>
                                    <Text fw={600}>{money(refund.amount)}</Text>
                                </Group>
                            </Group>
                        ))}
                    </Paper>
                )}
            </PagedList>
        </ConsoleFrame>
    );
}
