import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
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

/** One click waits for this search to get cheaper: the way out on its day, for these people. */
export function WatchPrice({ query, lowest }: { query: SearchQuery; lowest: Money }) {
    const signedIn = useSession().state === 'signed-in';
    const navigate = useNavigate();
    const queries = useQueryClient();
    const returnTo = useLocation({ select: (location) => location.href });
    const target = worthHearing(lowest);
    const watching = useIntention({
        name: 'alert',
        send: (body: AlertRequest, key) => setAlert(body, key),
        onDone: () => queries.invalidateQueries({ queryKey: ['alerts'] }),
    });
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
            <Button
                variant="default"
                loading={watching.isPending}
                onClick={() =>
                    signedIn
                        ? watching.start(alertFor(query, target))
                        : navigate({ to: '/login', search: { returnTo } })
                }
            >
                {t('watch.button', { price: money(target) })}
            </Button>
            {watching.error && <Refusal error={watching.error} />}
        </>
    );
}
