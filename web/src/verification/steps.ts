import { create } from '@/shell/http'

/** What an officer does with a difference. */
export const STEPS = ['question', 'explanation', 'objection', 'recheck', 'confirm', 'disprove'] as const
export type Step = (typeof STEPS)[number]

export interface Said {
  text: string
  evidence: string
}

/** Sends a step; nothing of it reaches a benefit. */
export async function take(step: Step, id: string, { text, evidence }: Said): Promise<void> {
  switch (step) {
    case 'question':
      return void (await create(`/verification/findings/${id}/question`, { text }))
    case 'explanation':
      return void (await create(`/verification/findings/${id}/explanation`, { text, evidence }))
    case 'objection':
      return void (await create(`/verification/findings/${id}/objection`, { text, evidence }))
    case 'recheck':
      return void (await create(`/verification/findings/${id}/recheck`, { text }))
    case 'confirm':
      return void (await create(`/verification/findings/${id}/settlement`, { outcome: 'CONFIRMED', reason: text }))
    case 'disprove':
      return void (await create(`/verification/findings/${id}/settlement`, { outcome: 'DISPROVED', reason: text }))
  }
}
