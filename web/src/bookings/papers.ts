import type { Booking, Receipt } from '../api/types';

type Paper = Pick<Receipt, 'kind' | 'total'>;
type Paid = Pick<NonNullable<Booking['payment']>, 'status' | 'captured' | 'refunded'>;

const HALF_A_CENT = 0.005;

/** Whether money has moved that no receipt or credit note speaks of yet; one that is on its way comes soon. */
export function isBehind(payment: Paid | null | undefined, papers: Paper[]): boolean {
    const sum = (kind: Paper['kind']) =>
        papers.filter((paper) => paper.kind === kind).reduce((all, { total }) => all + Number(total.amount), 0);
    const lacks = (kind: Paper['kind'], moved: number) => sum(kind) + HALF_A_CENT < moved;
    return (
        (payment?.status === 'CAPTURED' && papers.length === 0) ||
        lacks('RECEIPT', Number(payment?.captured?.amount ?? 0)) ||
        lacks('CREDIT_NOTE', Number(payment?.refunded?.amount ?? 0))
    );
}
