import { Badge, Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useCity } from '../places/places';
import { AnchorLink } from '../shared/links';
import { Refusal } from '../shared/Refusal';
import { count, type Key, t } from '../text/catalogue';
import { day, moment, money } from '../text/format';
import { changeAlert, endAlert, type PriceAlert } from './calls';
import { amountOf } from './target';

const COLOURS = { ACTIVE: 'green', PAUSED: 'gray', ENDED: 'gray' } as const;

/** One alert: what it waits for, what is to be had now, and what can be made of it. */
export function AlertCard({ alert }: { alert: PriceAlert }) {
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
                            {' · '}
                            {count('search.party', alert.adults + alert.children + alert.infants)}
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
                <Text fw={600}>{t('alerts.waitFor', { price: money(alert.target) })}</Text>
                <Seen alert={alert} />
                {alert.status !== 'ENDED' && <Changes alert={alert} />}
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

function Changes({ alert }: { alert: PriceAlert }) {
    const queries = useQueryClient();
    const [text, setText] = useState(alert.target.amount);
    const target = amountOf(text, alert.target);
    const onSuccess = () => queries.invalidateQueries({ queryKey: ['alerts'] });
    const change = useMutation({
        mutationFn: (body: Parameters<typeof changeAlert>[1]) => changeAlert(alert.alertId, body),
        onSuccess,
    });
    const end = useMutation({ mutationFn: () => endAlert(alert.alertId), onSuccess });
    const error = change.error ?? end.error;
    const resting = alert.status === 'PAUSED';
    return (
        <>
            <Group align="flex-end">
                <TextInput
                    label={t('alerts.target')}
                    value={text}
                    inputMode="decimal"
                    error={target === undefined}
                    onChange={(event) => setText(event.currentTarget.value)}
                    rightSection={alert.target.currency}
                    rightSectionWidth={52}
                    w={150}
                />
                <Button
                    variant="default"
                    disabled={!target || target.amount === alert.target.amount}
                    loading={change.isPending}
                    onClick={() => change.mutate({ target })}
                >
                    {t('alerts.save')}
                </Button>
                <Button variant="default" onClick={() => change.mutate({ status: resting ? 'ACTIVE' : 'PAUSED' })}>
                    {t(resting ? 'alerts.resume' : 'alerts.pause')}
                </Button>
                <Button variant="outline" color="red.9" loading={end.isPending} onClick={() => end.mutate()}>
                    {t('alerts.end')}
                </Button>
            </Group>
            {error && <Refusal error={error} />}
        </>
    );
}
