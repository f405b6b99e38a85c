import type { Proposal } from '@/casework/types'
import type { Lead } from '@/monitoring/types'
import { millis } from '@/shell/format'
import type { Title } from '@/shell/types'
import type { Happened } from './event'

/** Something that happened to a household, newest first. */
export interface Happening {
  kind: 'raised' | 'triaged' | 'proposed' | 'decided' | 'data' | 'happened'
  at: string
  word: string
  by: string
  lines: (Title | string)[]
  link: string
  title?: Title
}

export function eventsOf(leads: Lead[], proposals: Proposal[], dataDate: string | null, happened: Happened[] = []): Happening[] {
  const data: Happening[] = dataDate ? [{ kind: 'data', at: dataDate, word: '', by: '', lines: [], link: '' }] : []
  const all = [...leads.flatMap(ofLead), ...proposals.flatMap(ofProposal), ...happened.map(ofEvent), ...data]
  return all.sort((a, b) => millis(b.at) - millis(a.at))
}

function ofLead(lead: Lead): Happening[] {
  const link = `/leads/${lead.id}`
  const lines = lead.reasons.map((reason) => reason.sentence)
  const raised: Happening = { kind: 'raised', at: lead.raisedOn, word: '', by: '', lines, link }
  if (!lead.verdict || !lead.triagedAt) return [raised]
  const by = typeof lead.triagedBy === 'string' ? lead.triagedBy : (lead.triagedBy?.name ?? '')
  const note = lead.note ? [lead.note] : []
  return [{ kind: 'triaged', at: lead.triagedAt, word: lead.verdict, by, lines: note, link }, raised]
}

function ofProposal(proposal: Proposal): Happening[] {
  const link = `/proposals/${proposal.id}`
  const by = proposal.proposedBy.name
  const made: Happening = {
    kind: 'proposed',
    at: proposal.proposedAt,
    word: proposal.kind,
    by,
    lines: [proposal.content],
    link,
  }
  const decision = proposal.decision
  if (!decision) return [made]
  const lines = decision.reason ? [decision.reason] : []
  const decided: Happening = {
    kind: 'decided',
    at: decision.decidedAt,
    word: decision.outcome,
    by: decision.decidedBy.name,
    lines,
    link,
  }
  return [decided, made]
}

function ofEvent(event: Happened): Happening {
  const lines = [event.reason, event.document].filter((line) => line !== '')
  return { kind: 'happened', at: event.happenedOn, word: event.kind, by: event.recordedBy, lines, link: '', title: event.title }
}
