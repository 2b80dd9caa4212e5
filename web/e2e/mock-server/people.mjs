import { PASSWORD } from './data.mjs';
import { Refused } from './problems.mjs';

const ROLES = ['ADMIN', 'ANALYST', 'AUDITOR', 'OPERATOR', 'TRAVELLER'];

/** Accounts and tokens. An access token can be told to have expired, to see what the browser makes of it. */
export function people() {
    const accounts = new Map();
    const tokens = new Map();
    const cookies = new Map();
    let serial = 0;

    const names = { TRAVELLER: 'Anna Almeida', ADMIN: 'Ada Admin' };
    for (const role of ROLES) {
        const email = `${role.toLowerCase()}@skyledger.test`;
        add(email, PASSWORD, names[role] ?? role, [role]);
    }

    function add(email, password, displayName, roles) {
        const userId = `0199cccc-0000-7000-8000-${String(++serial).padStart(12, '0')}`;
        accounts.set(email, { password, me: { userId, email, displayName, roles, createdAt: '2026-11-01T09:00:00Z' } });
    }

    function grant(account) {
        const accessToken = `access-${++serial}`;
        const refreshToken = `refresh-${serial}`;
        tokens.set(accessToken, account);
        cookies.set(refreshToken, account);
        return { refreshToken, answer: { accessToken, tokenType: 'Bearer', expiresIn: 900 } };
    }

    return {
        developmentAccounts: () =>
            ROLES.map((role) => ({ email: `${role.toLowerCase()}@skyledger.test`, password: PASSWORD, role })),
        register({ email, password, displayName }) {
            if (accounts.has(email)) throw new Refused(409, 'email-taken');
            if (password === 'password123') {
                throw new Refused(400, 'invalid-request', { errors: [{ field: 'password', message: 'too common' }] });
            }
            add(email, password, displayName, ['TRAVELLER']);
            return { userId: accounts.get(email).me.userId };
        },
        login({ email, password }) {
            const account = accounts.get(email);
            if (account?.password !== password) throw new Refused(401, 'bad-credentials');
            return grant(account);
        },
        refresh(cookie) {
            const account = cookies.get(cookie);
            if (!account) throw new Refused(401, 'token-invalid');
            return grant(account);
        },
        expireAccessTokens: () => tokens.clear(),
        expireEverything() {
            tokens.clear();
            cookies.clear();
        },
        whoever(header = '') {
            const account = tokens.get(header.replace('Bearer ', ''));
            if (!account) throw new Refused(401, 'token-expired');
            return account.me;
        },
    };
}
