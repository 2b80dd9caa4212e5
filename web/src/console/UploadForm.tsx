import { Button, FileInput, Group, Paper, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { uploadFlights } from '../api/calls';
import { queries } from '../app/queries';
import { Refusal } from '../shared/Refusal';
import { t } from '../text/catalogue';
import { fieldProblems } from '../text/problems';

const COLUMNS = 'flight_number,source,destination,departure_ts,arrival_ts,total_seats,price';

export function UploadForm() {
    const navigate = useNavigate();
    const [file, setFile] = useState<File | null>(null);
    const sending = useMutation({
        mutationFn: ({ chosen, dryRun }: { chosen: File; dryRun: boolean }) => uploadFlights(chosen, dryRun),
        onSuccess: ({ jobId }) => {
            queries.removeQueries({ queryKey: ['upload', jobId] });
            navigate({ to: '/console/upload', search: { job: jobId } });
        },
    });
    const send = (dryRun: boolean) => file && sending.mutate({ chosen: file, dryRun });
    const running = sending.isPending ? sending.variables?.dryRun : undefined;
    return (
        <Paper withBorder p="lg">
            <Stack gap="md">
                <Text>{t('upload.text')}</Text>
                <Text translate="no" ff="monospace" size="sm" className="breakable">
                    {COLUMNS}
                </Text>
                <FileInput
                    label={t('upload.file')}
                    description={t('upload.hint')}
                    placeholder={t('upload.choose')}
                    accept=".csv,text/csv,text/plain"
                    value={file}
                    onChange={setFile}
                    error={sending.error ? fieldProblems(sending.error).file : undefined}
                />
                {sending.error && <Refusal error={sending.error} />}
                <Group gap="sm">
                    <Button disabled={!file} loading={running === false} onClick={() => send(false)}>
                        {t('upload.submit')}
                    </Button>
                    <Button variant="default" disabled={!file} loading={running} onClick={() => send(true)}>
                        {t('upload.check')}
                    </Button>
                </Group>
            </Stack>
        </Paper>
    );
}
