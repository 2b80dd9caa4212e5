import { Paper, Stack, Table, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { uploadStatus } from '../api/calls';
import { Data } from '../shared/Data';
import { PlaneIcon } from '../shared/icons';
import { More } from '../shared/More';
import { Empty, Failed, Loading } from '../shared/states';
import { count, t } from '../text/catalogue';

/** What was wrong with which line, page by page; of a job that stopped nobody knows that nothing was. */
export function UploadErrors({ job, isDone }: { job: string; isDone: boolean }) {
    const { data, error, isPending, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
        queryKey: ['upload', job, 'errors'],
        queryFn: ({ pageParam }) => uploadStatus(job, pageParam),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: (page) => page.nextCursor ?? undefined,
    });
    if (isPending) {
        return <Loading rows={1} height={200} />;
    }
    if (!data) {
        return <Failed error={error} retry={() => refetch()} />;
    }
    const errors = data.pages.flatMap((page) => page.errors);
    const notKept = data.pages[0]?.errorsNotKept ?? 0;
    if (errors.length === 0) {
        return isDone ? <Empty icon={<PlaneIcon size={28} />} title={t('upload.noErrors')} /> : null;
    }
    return (
        <Stack gap="sm">
            <Title order={2}>{t('upload.errors')}</Title>
            <Paper withBorder>
                <Table>
                    <Table.Thead>
                        <Table.Tr>
                            <Table.Th>{t('upload.line')}</Table.Th>
                            <Table.Th>{t('upload.field')}</Table.Th>
                            <Table.Th>{t('upload.message')}</Table.Th>
                        </Table.Tr>
                    </Table.Thead>
                    <Table.Tbody>
                        {errors.map(({ line, field, message }) => (
                            <Table.Tr key={`${line} ${field} ${message}`}>
                                <Table.Td>
                                    <Data>{line}</Data>
                                </Table.Td>
                                <Table.Td className="breakable">
                                    <Data>{field}</Data>
                                </Table.Td>
                                <Table.Td className="breakable">
                                    <Data>{message}</Data>
                                </Table.Td>
                            </Table.Tr>
                        ))}
                    </Table.Tbody>
                </Table>
            </Paper>
            {error && <Failed error={error} retry={() => fetchNextPage()} />}
            <More hasMore={hasNextPage} isLoading={isFetchingNextPage} onMore={fetchNextPage} />
            {notKept > 0 && (
                <Text size="sm" c="dimmed">
                    {count('upload.notKept', notKept)}
                </Text>
            )}
        </Stack>
    );
}
