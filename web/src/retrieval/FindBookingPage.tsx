import { Container, Paper, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { retrieveBooking } from '../api/calls';
import { PageTitle } from '../shared/PageTitle';
import { Loading } from '../shared/states';
import { usePageTitle } from '../shared/usePageTitle';
import { t } from '../text/catalogue';
import { FindForm } from './FindForm';
import { FoundBooking } from './FoundBooking';

/** Whoever travels sees their booking without signing in. What was typed and found is kept nowhere. */
export function FindBookingPage() {
    usePageTitle(t('find.title'));
    const search = useMutation({ mutationFn: retrieveBooking, gcTime: 0 });
    return (
        <Container size={620} py="lg">
            <Stack gap="lg">
                <Paper withBorder shadow="sm" p={{ base: 'lg', sm: 'xl' }}>
                    <Stack gap="lg">
                        <div>
                            <PageTitle>{t('find.title')}</PageTitle>
                            <Text c="dimmed" mt={4}>
                                {t('find.text')}
                            </Text>
                        </div>
                        <FindForm error={search.error} isPending={search.isPending} onFind={search.mutate} />
                    </Stack>
                </Paper>
                {search.isPending && <Loading rows={1} height={220} />}
                {search.data && <FoundBooking key={search.submittedAt} booking={search.data} />}
            </Stack>
        </Container>
    );
}
