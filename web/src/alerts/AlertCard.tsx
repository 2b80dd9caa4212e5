import { Badge, Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useCity } from '../places/places';
import { Data } from '../shared/Data';
import { AnchorLink } from '../shared/links';
import { Notice } from '../shared/Notice';
import { Refusal } from '../shared/Refusal';
import { count, type Key, t } from '../text/catalogue';
import { day, moment, money } from '../text/format';
import { changeAlert, endAlert, type PriceAlert } from './calls';
import { amountOf } from './target';

const SEPARATOR = ' · ';

const COLOURS = { ACTIVE: 'green', PAUSED: 'gray', ENDED: 'gray' } as const;

type Props = { alert: PriceAlert; onEnded: () => void };

/** One alert: what it waits for, what is to be had now, and what can be made of it. */
export function AlertCard({ alert, onEnded }: Props) {
    const origin = useCity(alert.origin);
    const destination = useCity(alert.destination);
    return (
        <Paper withBorder p="lg">
            <Stack gap="sm">
                <Group justify="space-between" align="flex-start">
                    <div>
                        <Title order={2} size="h3">
                            {t('results.title', { origin, destination })}
                        </Title>
                        <Text c="dimmed" size="sm">
                            {alert.from === alert.to
                                ? day(alert.from)
                                : t('alerts.days', { from: day(alert.from), to: day(alert.to) })}
                            {SEPARATOR}
                            {count('search.party', alert.adults + alert.children + alert.infants)}
                            {alert.cabin && `${SEPARATOR}${t(`cabin.${alert.cabin}` as Key)}`}
                            {`${SEPARATOR}${t(`alerts.stops.${alert.maxStops ?? 0}` as Key)}`}
                        </Text>
                    </div>
                    <Badge
                        variant="light"
                        color={COLOURS[alert.status]}
                        tt="none"
                        size="lg"
                        className={`status status-${COLOURS[alert.status]}`}
                    >
                        {t(`alerts.status.${alert.status}` as Key)}
                    </Badge>
                </Group>
                <Text fw={600}>
                    {alert.target
                        ? t('alerts.waitFor', { price: money(alert.target) })
                        : t('alerts.anyLow', { at: moment(alert.createdAt) })}
                </Text>
                <Seen alert={alert} />
                {alert.status !== 'ENDED' && <Changes alert={alert} onEnded={onEnded} />}
            </Stack>
        </Paper>
    );
}

function Seen({ alert }: { alert: PriceAlert }) {
    const seen = alert.lastSeen;
    const search = {
        origin: alert.origin,
        destination: alert.destination,
        date: seen?.date ?? alert.from,
        adults: alert.adults,
        children: alert.children,
        infants: alert.infants,
        cabin: alert.cabin ?? 'ECONOMY',
        sort: 'price',
        maxStops: alert.maxStops ?? 0,
    } as const;
    return (
        <Group gap="lg">
            {seen ? (
                <AnchorLink to="/search" search={search}>
                    {t('alerts.lastSeen', { price: money(seen.price) })}
                </AnchorLink>
            ) : (
                alert.status !== 'ENDED' && <Text size="sm">{t('alerts.nothingSeen')}</Text>
            )}
            {alert.lastMet && alert.lastMetAt && (
                <Text size="sm" c="dimmed">
                    {t('alerts.met', { price: money(alert.lastMet.price), at: moment(alert.lastMetAt) })}
                </Text>
            )}
        </Group>
    );
}

function Changes({ alert, onEnded }: Props) {
    const queries = useQueryClient();
    const [text, setText] = useState(alert.target?.amount ?? '');
    const like = alert.target ?? alert.lastMet?.price ?? alert.lastSeen?.price;
    const target = like && amountOf(text, like);
    const onSuccess = () => queries.invalidateQueries({ queryKey: ['alerts'] });
    const change = useMutation({
        mutationFn: (body: Parameters<typeof changeAlert>[1]) => changeAlert(alert.alertId, body),
        onSuccess,
    });
    const end = useMutation({
        mutationFn: () => endAlert(alert.alertId),
        onSuccess: () => {
            onEnded();
            return onSuccess();
        },
    });
    const error = change.error ?? end.error;
    const resting = alert.status === 'PAUSED';
    const isNew = target !== undefined && target.amount !== alert.target?.amount;
    const isNone = target === undefined && Boolean(alert.target || text);
    return (
        <>
            <Group
                component="form"
                align="flex-start"
                onSubmit={(event: FormEvent) => {
                    event.preventDefault();
                    if (isNew) change.mutate({ target });
                }}
            >
                {like && (
                    <TextInput
                        label={t('alerts.target')}
                        value={text}
                        inputMode="decimal"
                        error={isNone && t('alerts.noAmount')}
                        onChange={(event) => setText(event.currentTarget.value)}
                        rightSection={<Data>{like.currency}</Data>}
                        rightSectionWidth={52}
                        w={170}
                    />
                )}
                <Group className={like && 'beside-field'}>
                    {like && (
                        <Button
                            type="submit"
                            variant="default"
                            disabled={!isNew}
                            loading={change.isPending && change.variables?.target !== undefined}
                        >
                            {t('alerts.save')}
                        </Button>
                    )}
                    <Button
                        variant="default"
                        loading={change.isPending && change.variables?.status !== undefined}
                        onClick={() => change.mutate({ status: resting ? 'ACTIVE' : 'PAUSED' })}
                    >
                        {t(resting ? 'alerts.resume' : 'alerts.pause')}
                    </Button>
                    <Button variant="outline" color="red.9" loading={end.isPending} onClick={() => end.mutate()}>
                        {t('alerts.end')}
                    </Button>
                </Group>
            </Group>
            {change.isSuccess && !isNew && change.variables?.target && <Notice text={t('alerts.saved')} />}
            {error && <Refusal error={error} />}
        </>
    );
}
