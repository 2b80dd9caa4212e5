import { ActionIcon, Button, Group, Menu, Skeleton } from '@mantine/core';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { Bell } from '../notifications/Bell';
import { isAdministrator, signOut, useSession } from '../session/session';
import { MenuIcon, PersonIcon } from '../shared/icons';
import { ButtonLink, MenuLink } from '../shared/links';
import { t } from '../text/catalogue';
import { queries } from './queries';

export function Navigation() {
    const session = useSession();
    const navigate = useNavigate();
    const returnTo = useLocation({ select: whereTo });
    const signedIn = session.state === 'signed-in';
    const administrator = isAdministrator(session);
    const back = { search: { returnTo } };

    async function leave() {
        await signOut();
        queries.clear();
        navigate({ to: '/' });
    }

    return (
        <nav aria-label={t('nav.label')} className="nav-with-bell">
            <Bell />
            <Group gap="xs" visibleFrom="sm">
                <Link to="/my/bookings" className="nav-link">
                    {t('nav.bookings')}
                </Link>
                <Link to="/my/alerts" className="nav-link">
                    {t('nav.alerts')}
                </Link>
                {administrator && (
                    <Link to="/console" className="nav-link">
                        {t('nav.console')}
                    </Link>
                )}
                {session.state === 'anonymous' && (
                    <>
                        <Link to="/login" {...back} className="nav-link">
                            {t('nav.signIn')}
                        </Link>
                        <ButtonLink to="/signup" {...back} size="sm">
                            {t('nav.signUp')}
                        </ButtonLink>
                    </>
                )}
                {session.state === 'restoring' && <Skeleton width={140} height={36} radius="md" />}
                {signedIn && (
                    <Menu shadow="md" position="bottom-end">
                        <Menu.Target>
                            <Button variant="default" size="sm" leftSection={<PersonIcon size={18} />}>
                                <span translate="no" className="who">
                                    {session.me.displayName}
                                </span>
                            </Button>
                        </Menu.Target>
                        <Menu.Dropdown>
                            <Menu.Item onClick={leave}>{t('nav.signOut')}</Menu.Item>
                        </Menu.Dropdown>
                    </Menu>
                )}
            </Group>
            <Menu shadow="md" position="bottom-end" width={220}>
                <Menu.Target>
                    <ActionIcon variant="default" size={42} hiddenFrom="sm" aria-label={t('nav.menu')}>
                        <MenuIcon />
                    </ActionIcon>
                </Menu.Target>
                <Menu.Dropdown>
                    <MenuLink to="/">{t('nav.search')}</MenuLink>
                    <MenuLink to="/my/bookings">{t('nav.bookings')}</MenuLink>
                    <MenuLink to="/my/alerts">{t('nav.alerts')}</MenuLink>
                    {administrator && <MenuLink to="/console">{t('nav.console')}</MenuLink>}
                    <Menu.Divider />
                    {signedIn ? (
                        <>
                            <Menu.Label translate="no">{session.me.displayName}</Menu.Label>
                            <Menu.Item onClick={leave}>{t('nav.signOut')}</Menu.Item>
                        </>
                    ) : (
                        <>
                            <MenuLink to="/login" {...back}>
                                {t('nav.signIn')}
                            </MenuLink>
                            <MenuLink to="/signup" {...back}>
                                {t('nav.signUp')}
                            </MenuLink>
                        </>
                    )}
                </Menu.Dropdown>
            </Menu>
        </nav>
    );
}

/** Where to go on after signing in: here, or where the page of signing in was to lead. */
function whereTo({ pathname, href, search }: { pathname: string; href: string; search: { returnTo?: string } }) {
    return pathname === '/login' || pathname === '/signup' ? search.returnTo : href;
}
