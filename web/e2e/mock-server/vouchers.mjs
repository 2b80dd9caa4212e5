import { money } from './data.mjs';
import { Refused } from './problems.mjs';

/** Vouchers: HALF is good for half, GONE was used. */
export function vouchers() {
    const all = new Map();
    add({ code: 'HALF', kind: 'PERCENT', percent: 50, uses: 100 });
    add({ code: 'MINE', kind: 'PERCENT', percent: 10, uses: 100, usesPerTraveller: 1, budget: money(50000) });
    add({ code: 'GONE', kind: 'MONEY', amount: money(2500), minimumTotal: money(10000), uses: 1 });
    all.get('GONE').status = 'USED_UP';
    all.get('MINE').redeemed = 12;
    all.get('MINE').budgetLeft = money(32050);

    function add(voucher) {
        all.set(voucher.code, {
            ...{ status: 'ACTIVE', redeemed: 0, reserved: 0, uses: 1, issuedAt: '2026-11-01T09:00:00Z' },
            ...voucher,
            usesLeft: voucher.uses ?? 1,
            ...(voucher.budget ? { budgetLeft: voucher.budget } : {}),
        });
    }

    return {
        discount(codes, total) {
            const short = codes.findIndex((code) => code.length < 4);
            if (short >= 0) {
                const errors = [{ field: `vouchers[${short}]`, message: 'has 4 to 24 letters or digits' }];
                throw new Refused(400, 'invalid-request', { errors });
            }
            return codes.reduce((off, code) => {
                const voucher = all.get(code);
                const used = { USED_UP: 'used-up', WITHDRAWN: 'withdrawn' }[voucher?.status];
                const reason = !voucher ? 'unknown' : (used ?? (code === 'MINE' ? 'limit-reached' : undefined));
                if (reason) throw new Refused(409, 'voucher-unusable', { voucher: code, reason });
                if (voucher.kind === 'SEATS') return off;
                return off + (voucher.percent ? (total * voucher.percent) / 100 : Number(voucher.amount.amount) * 100);
            }, 0);
        },
        list: () => [...all.values()].reverse(),
        issue(request) {
            if (request.budget && Number(request.budget.amount) <= 0) {
                throw new Refused(400, 'invalid-request', { errors: [{ field: 'budget', message: 'is too little' }] });
            }
            const code = request.code ?? `GIFT${all.size}`;
            if (all.has(code)) throw new Refused(409, 'voucher-exists');
            add({ ...request, code });
            return { code };
        },
        withdraw(code) {
            all.get(code).status = 'WITHDRAWN';
        },
    };
}
