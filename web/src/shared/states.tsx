import { Button, Paper, Skeleton, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Problem } from '../api/problem';
import { t } from '../text/catalogue';
import { problemText } from '../text/problems';
import { AlertIcon, SearchIcon } from './icons';
import { ButtonLink } from './links';

type LoadingProps = { rows?: number; height?: number; title?: string };

/** Grey shapes where the answer will be; said once to a screen reader, with the page's title if it has no other. */
export function Loading({ rows = 3, height = 96, title }: LoadingProps) {
    return (
        <Stack gap="md" role="status" aria-label={t('state.loading')} aria-busy="true">
            {title && (
                <VisuallyHidden>
                    <Title order={1}>{title}</Title>
                </VisuallyHidden>
            )}
            {Array.from({ length: rows }, (_, row) => `row-${row}`).map((row) => (
                <Skeleton key={row} height={height} radius="lg" />
            ))}
        </Stack>
    );
}

/** `whole` says that it stands for the page, so its title is the page's. */
type EmptyProps = { whole?: boolean; title: string; text?: string; icon?: ReactNode; children?: ReactNode };

export function Empty({ whole = false, title, text, icon, children }: EmptyProps) {
    return (
        <Paper withBorder p="xl">
            <Stack align="center" gap="sm" ta="center" py="md">
                <span className="round-icon">{icon ?? <SearchIcon size={28} />}</span>
                <Title order={whole ? 1 : 2} size="h2">
                    {title}
                </Title>
                {text && (
                    <Text c="dimmed" maw={480}>
                        {text}
                    </Text>
                )}
                {children}
            </Stack>
        </Paper>
    );
}

type FailedProps = { whole?: boolean; error: unknown; retry?: () => unknown };

/** A failure of a whole page or section, in our own words, with a way on. What is not there is not tried again. */
export function Failed({ whole = false, error, retry }: FailedProps) {
    const problem = Problem.of(error);
    const { traceId } = problem.details;
    const isGone = whole && problem.status === 404;
    return (
        <Paper withBorder p="xl" role="alert">
            <Stack align="center" gap="sm" ta="center" py="md">
                <span className="round-icon round-icon-red">
                    <AlertIcon size={28} />
                </span>
                <Title order={whole ? 1 : 2} size="h2">
                    {t(isGone ? 'notFound.title' : 'state.failed')}
                </Title>
                <Text c="dimmed" maw={480}>
                    {problemText(error)}
                </Text>
                {isGone ? <ButtonLink to="/">{t('nav.search')}</ButtonLink> : retry && <Retry retry={retry} />}
                {traceId && (
                    <Text size="xs" c="dimmed" className="breakable">
                        {t('state.reference', { trace: traceId })}
                    </Text>
                )}
            </Stack>
        </Paper>
    );
}

/** Says that it tries; where that led to something else, the keyboard goes on from there. */
function Retry({ retry }: { retry: () => unknown }) {
    const [isTrying, setTrying] = useState(false);
    async function start() {
        setTrying(true);
        await Promise.resolve(retry()).catch(() => undefined);
        setTrying(false);
        requestAnimationFrame(() => {
            if (document.activeElement === document.body) {
                document.getElementById('content')?.focus({ preventScroll: true });
            }
        });
    }
    return (
        <Button loading={isTrying} onClick={start}>
            {t('state.retry')}
        </Button>
    );
}
