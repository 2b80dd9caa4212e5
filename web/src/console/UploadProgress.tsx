import { Alert, Badge, Group, Paper, Progress, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { uploadStatus } from '../api/calls';
import type { UploadStatus } from '../api/types';
import { ButtonLink } from '../shared/links';
import { Failed, Loading } from '../shared/states';
import { count, t } from '../text/catalogue';
import { UploadErrors } from './UploadErrors';

const OFTEN = 700;

const COLOURS: Record<UploadStatus['status'], string> = {
    QUEUED: 'gray',
    RUNNING: 'blue',
    DONE: 'green',
    FAILED: 'red',
};

const isOver = (status: UploadStatus | undefined) => status?.status === 'DONE' || status?.status === 'FAILED';

/** Watches a job until it is over. */
export function UploadProgress({ job }: { job: string }) {
    const { data, error, isPending, refetch } = useQuery({
        queryKey: ['upload', job],
        queryFn: () => uploadStatus(job),
        refetchInterval: (query) => (isOver(query.state.data) ? false : OFTEN),
    });
    if (isPending) {
        return <Loading rows={2} height={140} />;
    }
    if (error) {
        return <Failed error={error} retry={() => refetch()} />;
    }
    return (
        <>
            <Standing status={data} />
            {isOver(data) && <UploadErrors job={job} />}
        </>
    );
}

function Standing({ status }: { status: UploadStatus }) {
    return (
        <Paper withBorder p="lg">
            <Stack gap="md">
                <Group justify="space-between">
                    <Text fw={600}>{count('upload.rows', status.rows)}</Text>
                    <Badge variant="light" color={COLOURS[status.status]} tt="none" role="status">
                        {t(`upload.${status.status}`)}
                    </Badge>
                </Group>
                <Progress
                    value={status.progress}
                    animated={status.status === 'RUNNING'}
                    aria-label={t('upload.progress')}
                />
                <SimpleGrid cols={3}>
                    <Figure
                        label={t(status.dryRun ? 'upload.wouldAccept' : 'upload.accepted')}
                        value={status.accepted}
                    />
                    <Figure label={t('upload.unchanged')} value={status.unchanged} />
                    <Figure label={t('upload.rejected')} value={status.rejected} />
                </SimpleGrid>
                {status.status === 'FAILED' && (
                    <Alert color="red" variant="light">
                        {t('upload.failedText')}
                    </Alert>
                )}
                {status.status === 'DONE' && status.dryRun && (
                    <Alert variant="light" title={t('upload.rehearsal')}>
                        {t('upload.scheduleNow')}
                    </Alert>
                )}
                {isOver(status) && (
                    <Group gap="sm">
                        <ButtonLink to="/console/upload" search={{}}>
                            {t('upload.another')}
                        </ButtonLink>
                        <ButtonLink to="/console/flights" variant="default">
                            {t('upload.toFlights')}
                        </ButtonLink>
                    </Group>
                )}
            </Stack>
        </Paper>
    );
}

function Figure({ label, value }: { label: string; value: number }) {
    return (
        <Stack gap={0}>
            <Text size="xl" fw={700} translate="no">
                {value}
            </Text>
            <Text size="sm" c="dimmed">
                {label}
            </Text>
        </Stack>
    );
}
