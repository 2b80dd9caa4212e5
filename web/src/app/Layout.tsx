import { Anchor, Container, Group, Text } from '@mantine/core';
import { Link, Outlet } from '@tanstack/react-router';
import { LiveUpdates } from '../live/LiveUpdates';
import { PlaneIcon } from '../shared/icons';
import { speak, t } from '../text/catalogue';
import { Navigation } from './Navigation';
import { useFocusOnArrival } from './useFocusOnArrival';

/** The one frame of every page: skip link, header, page, footer. */
export function Layout() {
    useFocusOnArrival('content');
    return (
        <div className="frame">
            <a className="skip-link" href="#content">
                {t('nav.skip')}
            </a>
            <LiveUpdates />
            <header className="header">
                <Container size="lg" className="header-line">
                    <Link to="/" className="brand" aria-label={t('nav.home')}>
                        <span className="brand-mark">
                            <PlaneIcon size={18} />
                        </span>
                        <span translate="no">{BRAND}</span>
                    </Link>
                    <Navigation />
                </Container>
            </header>
            <main id="content" tabIndex={-1} className="main">
                <Outlet />
            </main>
            <footer className="footer">
                <Container size="lg">
                    <Group justify="space-between">
                        <Text size="sm">{t('footer.text')}</Text>
                        <Group gap="md">
                            <Anchor component="button" size="sm" lang="en" translate="no" onClick={() => speak('en')}>
                                {ENGLISH}
                            </Anchor>
                            <Anchor component="button" size="sm" lang="pt" translate="no" onClick={() => speak('pt')}>
                                {PORTUGUESE}
                            </Anchor>
                        </Group>
                    </Group>
                </Container>
            </footer>
        </div>
    );
}

/* A name, and languages in their own words, are the same in every language. */
const BRAND = 'Skyledger';
const ENGLISH = 'English';
const PORTUGUESE = 'Português';
