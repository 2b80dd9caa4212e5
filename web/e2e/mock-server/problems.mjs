/** A refusal, thrown by a handler and answered as RFC 9457 says. */
export class Refused extends Error {
    constructor(status, code, members = {}, headers = {}) {
        super(code);
        this.status = status;
        this.code = code;
        this.members = members;
        this.headers = headers;
    }

    body() {
        const { status, code, members } = this;
        return {
            type: `/problems/${code}`,
            title: code,
            status,
            detail: code,
            code,
            traceId: '4bf92f3577b34da6',
            ...members,
        };
    }
}
