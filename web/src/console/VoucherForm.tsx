import { Button, Group, NativeSelect, NumberInput, Paper, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { issueVoucher } from '../api/console';
import type { VoucherRequest } from '../api/types';
import { queries } from '../app/queries';
import { dateInDays } from '../shared/clock';
import { Refusal } from '../shared/Refusal';
import { useIntention } from '../shared/useIntention';
import { t } from '../text/catalogue';
import { CURRENCIES, formOf } from '../text/currency';
import { fieldProblems } from '../text/problems';
import { useUsualCurrency } from './useUsualCurrency';
import { NEW_VOUCHER, requestOf, VOUCHER_KINDS, type VoucherDraft } from './voucherDraft';

export function VoucherForm({ onIssued }: { onIssued: (code: string) => void }) {
    const usual = useUsualCurrency();
    const [typed, setDraft] = useState(NEW_VOUCHER);
    const draft = { ...typed, currency: typed.currency || (usual ?? '') };
    const change = (part: Partial<VoucherDraft>) => setDraft({ ...draft, ...part });
    const issuing = useIntention({
        name: 'voucher',
        send: (body: VoucherRequest, key) => issueVoucher(body, key),
        onDone: async ({ code }) => {
            await queries.invalidateQueries({ queryKey: ['vouchers'] });
            onIssued(code);
        },
    });
    const problems = issuing.error ? fieldProblems(issuing.error) : {};

    function submit(event: FormEvent) {
        event.preventDefault();
        issuing.start(requestOf(draft));
    }

    return (
        <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="form" onSubmit={submit}>
            <Stack gap="md">
                <SimpleGrid cols={{ base: 1, xs: 2, sm: 3 }}>
                    <TextInput
                        label={t('vouchers.code')}
                        placeholder={t('vouchers.codeHint')}
                        maxLength={32}
                        error={problems.code}
                        value={draft.code}
                        onChange={(event) => change({ code: event.currentTarget.value.toUpperCase() })}
                    />
                    <Select
                        label={t('vouchers.kind')}
                        data={VOUCHER_KINDS.map((value) => ({ value, label: t(`vouchers.${value}`) }))}
                        value={draft.kind}
                        onChange={(kind) => change({ kind: VOUCHER_KINDS.find((it) => it === kind) ?? 'PERCENT' })}
                    />
                    {draft.kind === 'PERCENT' && (
                        <NumberInput
                            label={t('vouchers.percent')}
                            min={1}
                            max={100}
                            allowDecimal={false}
                            required
                            withAsterisk={false}
                            error={problems.percent}
                            value={draft.percent}
                            onChange={(percent) => change({ percent: Number(percent) })}
                        />
                    )}
                    {draft.kind === 'MONEY' && (
                        <TextInput
                            label={t('vouchers.amount')}
                            inputMode="decimal"
                            pattern={draft.currency ? formOf(draft.currency) : undefined}
                            title={t('console.priceHint')}
                            required
                            withAsterisk={false}
                            error={problems.amount}
                            value={draft.amount}
                            onChange={(event) => change({ amount: event.currentTarget.value })}
                        />
                    )}
                    <NumberInput
                        label={t('vouchers.uses')}
                        min={1}
                        max={100000}
                        allowDecimal={false}
                        required
                        withAsterisk={false}
                        error={problems.uses}
                        value={draft.uses}
                        onChange={(uses) => change({ uses: Number(uses) })}
                    />
                    <NumberInput
                        label={t('vouchers.usesPerTraveller')}
                        description={t('vouchers.usesPerTravellerHint')}
                        min={1}
                        max={draft.uses}
                        allowDecimal={false}
                        error={problems.usesPerTraveller}
                        value={draft.usesPerTraveller}
                        onChange={(most) => change({ usesPerTraveller: most === '' ? '' : Number(most) })}
                    />
                    {draft.kind !== 'SEATS' && (
                        <TextInput
                            label={t('vouchers.budget')}
                            description={t('vouchers.budgetHint')}
                            inputMode="decimal"
                            pattern={draft.currency ? formOf(draft.currency) : undefined}
                            title={t('console.priceHint')}
                            error={problems.budget}
                            value={draft.budget}
                            onChange={(event) => change({ budget: event.currentTarget.value })}
                        />
                    )}
                    {draft.kind !== 'SEATS' && (
                        <TextInput
                            label={t('vouchers.least')}
                            description={t('vouchers.leastHint')}
                            inputMode="decimal"
                            pattern={draft.currency ? formOf(draft.currency) : undefined}
                            title={t('console.priceHint')}
                            error={problems.minimumTotal}
                            value={draft.least}
                            onChange={(event) => change({ least: event.currentTarget.value })}
                        />
                    )}
                    {(draft.kind === 'MONEY' ||
                        (draft.kind === 'PERCENT' && (draft.budget !== '' || draft.least !== ''))) && (
                        <NativeSelect
                            label={t('vouchers.currency')}
                            translate="no"
                            data={CURRENCIES}
                            value={draft.currency}
                            onChange={(event) => change({ currency: event.currentTarget.value })}
                        />
                    )}
                    <TextInput
                        type="date"
                        label={t('vouchers.firstDay')}
                        error={problems.validFrom}
                        value={draft.firstDay}
                        onChange={(event) => change({ firstDay: event.currentTarget.value })}
                    />
                    <TextInput
                        type="date"
                        label={t('vouchers.lastDay')}
                        min={draft.firstDay || dateInDays(0)}
                        error={problems.validUntil}
                        value={draft.lastDay}
                        onChange={(event) => change({ lastDay: event.currentTarget.value })}
                    />
                </SimpleGrid>
                {issuing.error && <Refusal error={issuing.error} />}
                <Group>
                    <Button type="submit" loading={issuing.isPending}>
                        {t('vouchers.issueNow')}
                    </Button>
                </Group>
            </Stack>
        </Paper>
    );
}
