import './words';
import { Container, Stack, Title } from '@mantine/core';
import { AnchorLink } from '../shared/links';
import { usePageTitle } from '../shared/usePageTitle';
import { t } from '../text/catalogue';
import { UploadForm } from './UploadForm';
import { UploadProgress } from './UploadProgress';

/** A file is sent here; from then on its job is in the address, so that a reload goes on watching it. */
export function UploadPage({ job }: { job: string | undefined }) {
    usePageTitle(t('upload.title'));
    return (
        <Container size="md" py="lg">
            <Stack gap="md">
                <AnchorLink to="/console/flights" size="sm">
                    {t('console.back')}
                </AnchorLink>
                <Title order={1}>{t('upload.title')}</Title>
                {job === undefined ? <UploadForm /> : <UploadProgress job={job} />}
            </Stack>
        </Container>
    );
}
