import { useState } from 'react';
import { BellIcon } from '../notifications/BellIcon';
import { ListPage } from '../shared/ListPage';
import { ButtonLink } from '../shared/links';
import { Notice } from '../shared/Notice';
import { Empty } from '../shared/states';
import { t } from '../text/catalogue';
import { AlertCard } from './AlertCard';
import { alerts, type PriceAlert } from './calls';

/** The prices that somebody waits for. */
export function AlertsPage() {
    const [ended, setEnded] = useState<PriceAlert>();
    return (
        <ListPage
            title={t('nav.alerts')}
            notice={ended && <Notice key={ended.alertId} text={t('alerts.ended')} />}
            queryKey={['alerts']}
            read={alerts}
            keyOf={({ alertId }) => alertId}
            height={130}
            empty={
                <Empty icon={<BellIcon />} title={t('alerts.none')} text={t('alerts.noneText')}>
                    <ButtonLink to="/">{t('alerts.find')}</ButtonLink>
                </Empty>
            }
        >
            {(alert) => <AlertCard alert={alert} onEnded={() => setEnded(alert)} />}
        </ListPage>
    );
}
