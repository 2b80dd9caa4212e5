import { Alert, Text } from '@mantine/core';
import { AlertIcon } from '../shared/icons';
import { useFocus } from '../shared/useFocus';
import { t } from '../text/catalogue';

const ALERT = { title: 'alert-title' };

/** Somebody else was quicker: what is below is theirs. */
export function StaleNotice() {
    const ref = useFocus<HTMLDivElement>();
    return (
        <Alert
            ref={ref}
            tabIndex={-1}
            color="yellow"
            icon={<AlertIcon />}
            role="alert"
            title={t('console.stale')}
            classNames={ALERT}
        >
            <Text size="sm">{t('console.staleText')}</Text>
        </Alert>
    );
}
