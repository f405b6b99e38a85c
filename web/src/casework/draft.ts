import type { Lead } from '@/monitoring/types'
import type { Title } from '@/shell/types'
import type { ProposalKind } from './types'

export interface Draft {
  kind: ProposalKind
  rule: string
  content: string
}

/** What a lead already says need not be typed again: matter, rule and reasons are filled in for the officer to change. */
export function draftOf(lead: Lead | null, say: (title: Title) => string): Draft {
  const first = lead?.reasons.find((reason) => reason.outcome === 'YES') ?? lead?.reasons[0]
  if (!lead || !first) return { kind: 'MONITOR', rule: '', content: '' }
  const kind = first.concern === 'OMISSION' ? 'DIBAO_RECOGNITION' : first.concern === 'EXCESS' ? 'REVIEW_ENTITLEMENT' : 'MONITOR'
  const sentences = lead.reasons.filter((reason) => reason.outcome === 'YES').map((reason) => say(reason.sentence))
  const content = [...(sentences.length ? sentences : [say(first.sentence)]), lead.note ?? ''].filter(Boolean).join('\n')
  return { kind, rule: first.rule, content }
}
