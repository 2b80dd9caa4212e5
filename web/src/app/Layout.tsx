import { Anchor, Container, Group, Text } from '@mantine/core';
import { Link, Outlet } from '@tanstack/react-router';
import { LiveUpdates } from '../live/LiveUpdates';
import { PlaneIcon } from '../shared/icons';
import { AnchorLink } from '../shared/links';
import { language, speak, t } from '../text/catalogue';
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
                            <AnchorLink to="/find-booking" size="sm">
                                {t('find.title')}
                            </AnchorLink>
                            <Spoken by="en" name={ENGLISH} />
                            <Spoken by="pt" name={PORTUGUESE} />
                        </Group>
                    </Group>
                </Container>
            </footer>
        </div>
    );
}

function Spoken({ by, name }: { by: 'en' | 'pt'; name: string }) {
    return (
        <Anchor
            component="button"
            size="sm"
            lang={by}
            translate="no"
            aria-pressed={language === by}
            fw={language === by ? 600 : undefined}
            onClick={() => speak(by)}
        >
            {name}
        </Anchor>
    );
}

/* A name, and languages in their own words, are the same in every language. */
const BRAND = 'Skyledger';
const ENGLISH = 'English';
const PORTUGUESE = 'Português';
