import { Button, FileInput, Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Refusal } from '../shared/Refusal';
import { t } from '../text/catalogue';
import { fieldProblems } from '../text/problems';
import { useUpload } from './useUpload';

const COLUMNS = 'flight_number,source,destination,departure_ts,arrival_ts,total_seats,price';

export function UploadForm() {
    const [file, setFile] = useState<File | null>(null);
    const sending = useUpload();
    const send = (dryRun: boolean) => file && sending.mutate({ file, dryRun });
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
                    <Button
                        disabled={!file || running === true}
                        loading={running === false}
                        onClick={() => send(false)}
                    >
                        {t('upload.submit')}
                    </Button>
                    <Button
                        variant="default"
                        disabled={!file || running === false}
                        loading={running}
                        onClick={() => send(true)}
                    >
                        {t('upload.check')}
                    </Button>
                </Group>
            </Stack>
        </Paper>
    );
}
