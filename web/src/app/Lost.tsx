import { Container } from '@mantine/core';
import { ButtonLink } from '../shared/links';
import { Empty, Failed, Loading } from '../shared/states';
import { usePageTitle } from '../shared/usePageTitle';
import { t } from '../text/catalogue';

/** An address that leads nowhere. */
export function NotFound() {
    usePageTitle(t('notFound.title'));
    return (
        <Container size="lg" py="lg">
            <Empty whole title={t('notFound.title')} text={t('notFound.text')}>
                <ButtonLink to="/">{t('nav.search')}</ButtonLink>
            </Empty>
        </Container>
    );
}

/** A page that broke, inside the frame that still works. */
export function Broken({ error, reset }: { error: unknown; reset: () => void }) {
    usePageTitle(t('state.failed'));
    return (
        <Container size="lg" py="lg">
            <Failed whole error={error} retry={reset} />
        </Container>
    );
}

/** A page that is on its way. */
export function Coming() {
    return (
        <Container size="lg" py="lg">
            <Loading title={t('state.loading')} rows={2} height={220} />
        </Container>
    );
}
