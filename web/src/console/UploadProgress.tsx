import { Alert, Badge, Button, Group, Paper, Progress, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { uploadStatus } from '../api/calls';
import type { UploadStatus } from '../api/types';
import { ButtonLink } from '../shared/links';
import { Refusal } from '../shared/Refusal';
import { Failed, Loading } from '../shared/states';
import { count, t } from '../text/catalogue';
import { figure } from '../text/format';
import { UploadErrors } from './UploadErrors';
import { fileOf, useUpload } from './useUpload';

const OFTEN = 700;

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
    if (!data) {
        return <Failed error={error} retry={() => refetch()} />;
    }
    return (
        <>
            <Standing status={data} job={job} />
            {error && <Failed error={error} retry={() => refetch()} />}
            {isOver(data) && <UploadErrors job={job} isDone={data.status === 'DONE'} />}
        </>
    );
}

function Standing({ status, job }: { status: UploadStatus; job: string }) {
    return (
        <Paper withBorder p="lg">
            <Stack gap="md">
                <Group justify="space-between">
                    <Text fw={600}>{count('upload.rows', status.rows)}</Text>
                    <Badge variant="default" tt="none" role="status">
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
                        <AfterCheck job={job} />
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

/** The file that was checked is scheduled with one click, as long as it is at hand. */
function AfterCheck({ job }: { job: string }) {
    const file = fileOf(job);
    const sending = useUpload();
    if (!file) {
        return t('upload.scheduleSame');
    }
    return (
        <Stack gap="sm" align="flex-start">
            {sending.error && <Refusal error={sending.error} />}
            <Button size="sm" loading={sending.isPending} onClick={() => sending.mutate({ file, dryRun: false })}>
                {t('upload.scheduleNow')}
            </Button>
        </Stack>
    );
}

function Figure({ label, value }: { label: string; value: number }) {
    return (
        <Stack gap={0}>
            <Text size="xl" fw={700} translate="no">
                {figure(value)}
            </Text>
            <Text size="sm" c="dimmed">
                {label}
            </Text>
        </Stack>
    );
}
