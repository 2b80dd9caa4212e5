import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { uploadFlights } from '../api/calls';
import { queries } from '../app/queries';

/** The files that were sent since the page was loaded, by their jobs: what was checked can be scheduled as it is. */
const sent = new Map<string, File>();

export const fileOf = (job: string): File | undefined => sent.get(job);

/** Sends a file to be checked or scheduled, and goes on to its job. */
export function useUpload() {
    const navigate = useNavigate();
    return useMutation({
        mutationFn: ({ file, dryRun }: { file: File; dryRun: boolean }) => uploadFlights(file, dryRun),
        onSuccess: ({ jobId }, { file }) => {
            sent.set(jobId, file);
            queries.removeQueries({ queryKey: ['upload', jobId] });
            queries.invalidateQueries({ queryKey: ['admin-flights'] });
            navigate({ to: '/console/upload', search: { job: jobId } });
        },
    });
}
