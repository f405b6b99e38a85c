import type { Finding, SubjectFinding } from './types'

/** One rule about one subject: a line of the index, and one explanation. */
export interface Entry {
  key: string
  finding: Finding
  subject: SubjectFinding
}

export const GROUPS = ['attention', 'due', 'ask', 'no'] as const
export type GroupName = (typeof GROUPS)[number]

/** What the findings say, most pressing first. */
export function grouped(findings: Finding[]): Record<GroupName, Entry[]> {
  const all = findings.flatMap((finding) =>
    finding.subjects.map((subject) => ({ key: `${finding.rule}~${subject.subject.id}`, finding, subject })),
  )
  return {
    attention: all.filter((entry) => entry.subject.outcome === 'YES' && entry.finding.kind === 'WARNS'),
    due: all.filter((entry) => entry.subject.outcome === 'YES' && entry.finding.kind === 'GRANTS'),
    ask: all.filter((entry) => entry.subject.outcome === 'ASK_A_PERSON'),
    no: all.filter((entry) => entry.subject.outcome === 'NO'),
  }
}

/** The entry to show at first: the one asked for by its key, or by its rule, or else the most pressing. */
export function chosen(groups: Record<GroupName, Entry[]>, wanted: string): Entry | undefined {
  const all = GROUPS.flatMap((name) => groups[name])
  return all.find((entry) => entry.key === wanted) ?? all.find((entry) => entry.finding.rule === wanted) ?? all[0]
}
