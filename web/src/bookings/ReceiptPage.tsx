import { Container } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { receipt } from '../api/receipts';
import { Failed, Loading } from '../shared/states';
import { usePageTitle } from '../shared/usePageTitle';
import { t } from '../text/catalogue';
import { ReceiptSheet } from './ReceiptSheet';

/** A receipt or credit note as it was issued; it never changes. */
export function ReceiptPage({ number }: { number: string }) {
    usePageTitle(t('receipts.title'));
    const { data, error, refetch } = useQuery({
        queryKey: ['receipt', number],
        queryFn: () => receipt(number),
        staleTime: Number.POSITIVE_INFINITY,
    });
    return (
        <Container size="sm" py="lg">
            {data ? (
                <ReceiptSheet receipt={data} />
            ) : error ? (
                <Failed whole error={error} retry={() => refetch()} />
            ) : (
                <Loading title={t('receipts.title')} rows={1} height={320} />
            )}
        </Container>
    );
}
