import { Alert, Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Money } from '../api/types';
import type { SearchQuery } from '../search/query';
import { useSession } from '../session/session';
import { AnchorLink } from '../shared/links';
import { Refusal } from '../shared/Refusal';
import { t } from '../text/catalogue';
import { money } from '../text/format';
import { setAlert } from './calls';
import { worthHearing } from './target';

/** One click waits for this search to get cheaper. */
export function WatchPrice({ query, lowest }: { query: SearchQuery; lowest: Money }) {
    const signedIn = useSession().state === 'signed-in';
    const navigate = useNavigate();
    const queries = useQueryClient();
    const returnTo = useLocation({ select: (location) => location.href });
    const [key] = useState(() => crypto.randomUUID());
    const target = worthHearing(lowest);
    const { mutate, isPending, isSuccess, error } = useMutation({
        mutationFn: () => setAlert(query, target, key),
        onSuccess: () => queries.invalidateQueries({ queryKey: ['alerts'] }),
    });
    if (isSuccess) {
        return (
            <Alert color="teal" role="status">
                <Group justify="space-between">
                    {t('watch.done', { price: money(target) })}
                    <AnchorLink to="/my/alerts">{t('watch.see')}</AnchorLink>
                </Group>
            </Alert>
        );
    }
    return (
        <>
            <Button
                variant="default"
                loading={isPending}
                onClick={() => (signedIn ? mutate() : navigate({ to: '/login', search: { returnTo } }))}
            >
                {t('watch.button', { price: money(target) })}
            </Button>
            {error && <Refusal error={error} />}
        </>
    );
}
