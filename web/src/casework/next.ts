import type { Router } from 'vue-router'
import { read } from '@/shell/http'
import type { Work } from './types'

/** Opens the next case of the same kind from one's own work; answers whether there was one. */
export async function openNext(router: Router, kind: 'lead' | 'proposal', done: string): Promise<boolean> {
  const work = await read<Work>('/work').catch(() => null)
  const next = work?.items.find((item) => item.kind === kind && item.id !== done)
  if (!next) return false
  await router.push(linkOf(next.kind, next.id))
  return true
}

export function linkOf(kind: 'lead' | 'proposal', id: string): string {
  return kind === 'lead' ? `/leads/${id}` : `/proposals/${id}`
}
