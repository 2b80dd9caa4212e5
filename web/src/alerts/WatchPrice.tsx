import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { Money } from '../api/types';
import type { SearchQuery } from '../search/query';
import { useSession } from '../session/session';
import { AnchorLink } from '../shared/links';
import { Notice } from '../shared/Notice';
import { Refusal } from '../shared/Refusal';
import { useIntention } from '../shared/useIntention';
import { t } from '../text/catalogue';
import { money } from '../text/format';
import { type AlertRequest, alertFor, setAlert } from './calls';
import { worthHearing } from './target';
import { forgetWish, keepWish, wishLike } from './wish';

/**
 * One click waits for this search to get cheaper: the way out on its day, for these people. Whoever has to sign in for
 * that does not click again.
 */
export function WatchPrice({ query, lowest }: { query: SearchQuery; lowest: Money }) {
    const { state } = useSession();
    const navigate = useNavigate();
    const queries = useQueryClient();
    const returnTo = useLocation({ select: (location) => location.href });
    const asked = alertFor(query, worthHearing(lowest));
    const [wish] = useState(() => wishLike(asked));
    const wanted = wish ?? asked;
    const watching = useIntention({
        name: 'alert',
        send: (body: AlertRequest, key) => setAlert(body, key),
        onDone: () => {
            forgetWish();
            return queries.invalidateQueries({ queryKey: ['alerts'] });
        },
        onRefused: (problem) => problem.isDecided && problem.status !== 401 && forgetWish(),
    });
    const start = useRef(watching.start);
    start.current = watching.start;
    useEffect(() => {
        if (wish && state === 'signed-in') start.current(wish);
        /* They came back without signing in. */
        if (wish && state === 'anonymous') forgetWish();
    }, [wish, state]);

    function ask() {
        if (state === 'signed-in') {
            watching.start(wanted);
        } else {
            keepWish(wanted);
            navigate({ to: '/login', search: { returnTo } });
        }
    }
    if (watching.data) {
        return (
            <Notice text={t('watch.done', { price: money(watching.data.target) })}>
                <AnchorLink to="/my/alerts" size="sm">
                    {t('watch.see')}
                </AnchorLink>
            </Notice>
        );
    }
    return (
        <>
            <Button variant="default" loading={watching.isPending} onClick={ask}>
                {t('watch.button', { price: money(wanted.target) })}
            </Button>
            {watching.error && <Refusal error={watching.error} />}
        </>
    );
}
