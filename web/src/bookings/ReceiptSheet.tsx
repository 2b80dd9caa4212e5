import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { Receipt } from '../api/types';
import { Data } from '../shared/Data';
import { AnchorLink } from '../shared/links';
import { type Key, t } from '../text/catalogue';
import { moment, money } from '../text/format';
import { PdfButton } from './PdfButton';
import { ReceiptLines } from './ReceiptLines';

export function ReceiptSheet({ receipt }: { receipt: Receipt }) {
    return (
        <Stack gap="md">
            <AnchorLink to="/my/bookings/$bookingId" params={{ bookingId: receipt.bookingId }} size="sm">
                {t('booking.title', { locator: receipt.locator })}
            </AnchorLink>
            <Paper withBorder p={{ base: 'md', sm: 'xl' }}>
                <Stack gap="lg">
                    <Group justify="space-between" align="flex-start">
                        <div>
                            <Title order={1}>{t(`receipt.${receipt.kind}` as Key, { number: receipt.number })}</Title>
                            <Text c="dimmed" size="sm">
                                {t('receipt.issued', { at: moment(receipt.issuedAt) })}
                            </Text>
                        </div>
                        <Text fw={600}>
                            <Data>{receipt.seller}</Data>
                        </Text>
                    </Group>
                    {receipt.creditOf && (
                        <Text size="sm">
                            {t('receipt.creditOf')}{' '}
                            <AnchorLink
                                to="/my/receipts/$number"
                                params={{ number: receipt.creditOf }}
                                size="sm"
                                underline="always"
                                translate="no"
                            >
                                {receipt.creditOf}
                            </AnchorLink>
                        </Text>
                    )}
                    <ReceiptLines lines={receipt.lines} />
                    <Group justify="space-between" className="total-line" wrap="nowrap">
                        <Text fw={600}>{t(`receiptTotal.${receipt.kind}` as Key)}</Text>
                        <Text fz="xl" fw={700}>
                            {money(receipt.total)}
                        </Text>
                    </Group>
                    <PdfButton number={receipt.number} />
                </Stack>
            </Paper>
        </Stack>
    );
}
