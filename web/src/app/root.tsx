import { Container } from '@mantine/core';
import { createRootRoute } from '@tanstack/react-router';
import { ButtonLink } from '../shared/links';
import { Empty, Failed } from '../shared/states';
import { t } from '../text/catalogue';
import { Layout } from './Layout';

/** What every route hangs from. */
export const root = createRootRoute({
    component: Layout,
    notFoundComponent: NotFound,
    errorComponent: ({ error, reset }) => (
        <Container size="lg" py="lg">
            <Failed whole error={error} retry={reset} />
        </Container>
    ),
});

function NotFound() {
    return (
        <Container size="lg" py="lg">
            <Empty whole title={t('notFound.title')} text={t('notFound.text')}>
                <ButtonLink to="/">{t('nav.home')}</ButtonLink>
            </Empty>
        </Container>
    );
}
