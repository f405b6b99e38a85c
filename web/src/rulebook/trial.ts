import type { FactField } from '@/registry/fact-field'
import type { PlaceName, Title } from '@/shell/types'
import type { Finding } from './types'

export interface TrialSubject {
  level: string
  position: number
  id: string
  label: string
  unit: number | null
  facts: Record<string, string>
}

export interface TryForm {
  facts: FactField[]
  signed: { name: string; day: string; place: string }[]
  family: { place: PlaceName; day: string; subjects: TrialSubject[] }
}

export interface Trial {
  day: string
  place: PlaceName
  packs: { id: string; title: Title; hash: string }[]
  findings: Finding[]
}

export interface Said {
  level: string
  subject: number
  fact: string
  value: string
}

/** What somebody has written into the form: by level, position and fact. */
export type Written = Record<string, string>

export const keyOf = (level: string, position: number, fact: string): string => `${level}~${position}~${fact}`

/** What differs from the family that was loaded. */
export function said(written: Written, subjects: TrialSubject[]): Said[] {
  return Object.entries(written).flatMap(([key, value]) => {
    const [level = '', at = '', fact = ''] = key.split('~')
    const loaded = subjects.find((one) => one.level === level && one.position === Number(at))
    return (loaded?.facts[fact] ?? '') === value ? [] : [{ level, subject: Number(at), fact, value }]
  })
}

/** Somebody without a name: a made-up person, or one of a signed case. */
export function isMadeUp(one: TrialSubject): boolean {
  return /^(成员|单位|户)?\d*$/.test(one.label)
}
