import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { withdrawVoucher } from '../api/console';
import type { Voucher } from '../api/types';
import { queries } from '../app/queries';
import { Confirm } from '../shared/Confirm';
import { Refusal } from '../shared/Refusal';
import { count, type Key, t } from '../text/catalogue';
import { moment, money } from '../text/format';

export function VoucherLine({ voucher }: { voucher: Voucher }) {
    const [isAsking, setAsking] = useState(false);
    const mayWithdraw = voucher.status === 'ACTIVE' || voucher.status === 'NOT_YET_VALID';
    const withdrawal = useMutation({
        mutationFn: () => withdrawVoucher(voucher.code),
        onSettled: () => queries.invalidateQueries({ queryKey: ['vouchers'] }),
    });
    return (
        <>
            <Stack gap={2} className="grow">
                <Text fw={600} translate="no" className="breakable">
                    {voucher.code}
                </Text>
                <Text size="sm">{worthOf(voucher)}</Text>
                <Text size="sm" c="dimmed">
                    {t('vouchers.used', {
                        used: voucher.redeemed,
                        reserved: voucher.reserved,
                        uses: voucher.uses,
                    })}
                </Text>
                {voucher.usesPerTraveller && (
                    <Text size="sm" c="dimmed">
                        {count('vouchers.perTraveller', voucher.usesPerTraveller)}
                    </Text>
                )}
                {voucher.budget && voucher.budgetLeft && (
                    <Text size="sm" c="dimmed">
                        {t('vouchers.budgetLeft', {
                            left: money(voucher.budgetLeft),
                            budget: money(voucher.budget),
                        })}
                    </Text>
                )}
                {voucher.validFrom && voucher.status === 'NOT_YET_VALID' && (
                    <Text size="sm" c="dimmed">
                        {t('vouchers.from', { at: moment(voucher.validFrom) })}
                    </Text>
                )}
                {voucher.validUntil && (
                    <Text size="sm" c="dimmed">
                        {t('vouchers.until', { at: moment(voucher.validUntil) })}
                    </Text>
                )}
                {isAsking && mayWithdraw && (
                    <Confirm
                        text={t('vouchers.withdrawText')}
                        yes={t('vouchers.withdraw')}
                        isPending={withdrawal.isPending}
                        onConfirm={() => withdrawal.mutate()}
                        onBack={() => setAsking(false)}
                    />
                )}
                {withdrawal.error && <Refusal error={withdrawal.error} />}
            </Stack>
            <Group gap="sm">
                <Badge variant="default" tt="none">
                    {t(`voucherStatus.${voucher.status}` as Key)}
                </Badge>
                {mayWithdraw && (
                    <Button
                        size="sm"
                        variant="default"
                        aria-label={t('vouchers.withdrawOf', { code: voucher.code })}
                        aria-expanded={isAsking}
                        onClick={() => setAsking(!isAsking)}
                    >
                        {t('vouchers.withdraw')}
                    </Button>
                )}
            </Group>
        </>
    );
}

function worthOf({ kind, percent, amount, minimumTotal }: Voucher): string {
    if (kind === 'SEATS') {
        return t('vouchers.seatsOnly');
    }
    const off = amount ? money(amount) : t('vouchers.percentOff', { percent: percent ?? 0 });
    return minimumTotal ? t('vouchers.offFrom', { off, least: money(minimumTotal) }) : t('vouchers.off', { off });
}
