import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { receiptPdf } from '../api/receipts';
import { Refusal } from '../shared/Refusal';
import { t } from '../text/catalogue';

/** Fetches the page with the session's token, which a plain link would not carry, and hands it over as a file. */
export function PdfButton({ number }: { number: string }) {
    const fetching = useMutation({
        mutationFn: () => receiptPdf(number),
        onSuccess: (page) => save(page, `${number}.pdf`),
    });
    return (
        <Stack gap="sm" align="flex-start">
            {fetching.error && <Refusal error={fetching.error} />}
            <Button variant="default" loading={fetching.isPending} onClick={() => fetching.mutate()}>
                {t('receipt.pdf')}
            </Button>
        </Stack>
    );
}

function save(page: Blob, name: string): void {
    const address = URL.createObjectURL(page);
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
