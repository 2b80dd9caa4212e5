import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { Money } from '../api/types';
import { useSession } from '../session/session';
import { AnchorLink } from '../shared/links';
import { Notice } from '../shared/Notice';
import { Refusal } from '../shared/Refusal';
import { useIntention } from '../shared/useIntention';
import { t } from '../text/catalogue';
import { money } from '../text/format';
import { type AlertRequest, setAlert } from './calls';
import { worthHearing } from './target';
import { forgetWish, keepWish, wishLike } from './wish';

type Props = {
    /** The journey, day, people and cabin, without a price. */
    journey: AlertRequest;
    /** What it costs now, where that is known: a target below it is offered too. */
    lowest?: Money;
    /** What the button for every new low says. */
    label?: string;
};

/**
 * One click waits for one way to get cheaper, on its day, for these people: below a price, or whenever it is cheaper
 * than it was. Whoever has to sign in for that does not click again.
 */
export function WatchPrice({ journey, lowest, label = t('watch.anyLow') }: Props) {
    const { state } = useSession();
    const navigate = useNavigate();
    const queries = useQueryClient();
    const returnTo = useLocation({ select: (location) => location.href });
    const [wish] = useState(() => wishLike(journey));
    const below = wish?.target ?? (lowest && worthHearing(lowest));
    const watching = useIntention({
        name: `alert-${journey.origin}-${journey.destination}-${journey.from}`,
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

    function ask(wanted: AlertRequest) {
        if (state === 'signed-in') {
            watching.start(wanted);
        } else {
            keepWish(wanted);
            navigate({ to: '/login', search: { returnTo } });
        }
    }
    if (watching.data) {
        const { target } = watching.data;
        return (
            <Notice text={target ? t('watch.done', { price: money(target) }) : t('watch.doneLow')}>
                <AnchorLink to="/my/alerts" size="sm">
                    {t('watch.see')}
                </AnchorLink>
            </Notice>
        );
    }
    const asked = watching.isPending ? watching.variables : undefined;
    return (
        <>
            {below && (
                <Button
                    variant="default"
                    loading={Boolean(asked?.target)}
                    onClick={() => ask({ ...journey, target: below })}
                >
                    {t('watch.button', { price: money(below) })}
                </Button>
            )}
            <Button variant="default" loading={asked !== undefined && !asked.target} onClick={() => ask(journey)}>
                {label}
            </Button>
            {watching.error && <Refusal error={watching.error} />}
        </>
    );
}
