/** A file that is half right, and its job, which is done at once. */
export function uploaded(request, at, empty) {
    const jobId = '0199abcd-0000-7000-8000-000000000001';
    if (request.method === 'POST') return [{ jobId }, 202];
    const errors = [
        { line: 3, field: 'total_seats', message: 'is a whole number from 1 to 1000' },
        { line: 17, field: 'destination', message: "no airport is meant by 'Atlantis'" },
    ];
    const rejected = empty ? 0 : errors.length;
    return [
        {
            jobId: at.split('/').at(-1),
            status: 'DONE',
            dryRun: !empty,
            rows: 120,
            accepted: 110 - rejected,
            unchanged: 10,
            rejected,
            progress: 100,
            errors: empty ? [] : errors,
            errorsNotKept: empty ? 0 : 3,
            nextCursor: null,
            createdAt: '2026-11-01T09:00:00Z',
            finishedAt: '2026-11-01T09:00:07Z',
        },
        200,
    ];
}
