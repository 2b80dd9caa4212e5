import { Button, Group, Paper, Stack } from '@mantine/core';
import { useState } from 'react';
import { vouchers } from '../api/console';
import { TicketIcon } from '../shared/icons';
import { Notice } from '../shared/Notice';
import { PagedList } from '../shared/PagedList';
import { Empty } from '../shared/states';
import { t } from '../text/catalogue';
import { ConsoleFrame } from './ConsoleFrame';
import { VoucherForm } from './VoucherForm';
import { VoucherLine } from './VoucherLine';

/** What was promised to whoever has the code, and how much of it was used. */
export function VouchersPage() {
    const [open, setOpen] = useState(false);
    const [issued, setIssued] = useState<string>();
    return (
        <ConsoleFrame
            title={t('vouchers.title')}
            actions={
                <Button aria-expanded={open} onClick={() => setOpen(!open)}>
                    {t('vouchers.issue')}
                </Button>
            }
        >
            {issued && <Notice key={issued} text={t('vouchers.issued', { code: issued })} />}
            {open && (
                <VoucherForm
                    onIssued={(code) => {
                        setIssued(code);
                        setOpen(false);
                    }}
                />
            )}
            <PagedList
                queryKey={['vouchers']}
                read={vouchers}
                empty={<Empty icon={<TicketIcon size={28} />} title={t('vouchers.none')} />}
            >
                {(items) => (
                    <Paper withBorder>
                        <Stack component="ul" className="plain-list rows" gap={0}>
                            {items.map((voucher) => (
                                <Group component="li" key={voucher.code} p="md" justify="space-between">
                                    <VoucherLine voucher={voucher} />
                                </Group>
                            ))}
                        </Stack>
                    </Paper>
                )}
            </PagedList>
        </ConsoleFrame>
    );
}
