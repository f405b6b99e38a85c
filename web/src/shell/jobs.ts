import { read } from './http'
import type { Job } from './types'

const FIRST_WAIT_MILLIS = 300
const WAIT_MILLIS_MAX = 2000

/** Follows long work until it is done or has failed, telling of every step. */
export async function followJob<T>(id: string, tell: (job: Job<T>) => void): Promise<Job<T>> {
  for (let wait = FIRST_WAIT_MILLIS; ; wait = Math.min(wait * 1.5, WAIT_MILLIS_MAX)) {
    const job = await read<Job<T>>(`/jobs/${id}`)
    tell(job)
    if (job.state === 'DONE' || job.state === 'FAILED') return job
    await new Promise((resume) => setTimeout(resume, wait))
  }
}
