import type { PlaceName, Title } from '@/shell/types'

export const FINDING_STATES = ['OPEN', 'EXEMPT', 'GONE'] as const
export type FindingState = (typeof FINDING_STATES)[number]
export type Weight = 'CONTRADICTION' | 'DOUBT' | 'GAP'
export const KNOWN_STATES = ['known', 'unknown', 'outdated'] as const
export type KnownState = (typeof KNOWN_STATES)[number]

export interface QualityCheck {
  pack: string
  id: string
  family: string
  weight: Weight
  level: string
  message: Title
  remedy: Title
  fact: Title
  condition: string
  document: Title
  article: string
  open: number
  exempt: number
}

export interface QualityOverview {
  checks: QualityCheck[]
  places: { code: string; name: string; open: number }[]
  open: number
  exempt: number
}

export interface QualityFinding {
  id: string
  pack: string
  check: string
  weight: Weight
  place: PlaceName
  household: { id: string; number: string; head: string } | null
  subject: { kind: string; number: string; name: string | null }
  fact: string
  factTitle: Title
  value: string
  firstSeen: string
  lastSeen: string
  goneOn: string | null
  exemption: { id: string; reason: string; by: string; validTo: string } | null
}

export interface FactCount {
  fact: string
  title: Title
  known: number
  unknown: number
  outdated: number
}

export interface CompletenessOverview {
  place: PlaceName
  asOf: string | null
  facts: FactCount[]
  places: { place: PlaceName; known: number; unknown: number; outdated: number; facts: FactCount[] }[]
}

export interface CompletenessRows {
  fact: Title
  state: string
  items: { household: string; householdNumber: string; place: PlaceName; kind: string; subject: string; label: string }[]
  total: number
}

export const BOOKS = ['household-booklet', 'village-roll', 'township-register', 'county-file', 'city-database', 'consistency'] as const
export type BookName = (typeof BOOKS)[number]

export const MEASURES = ['households', 'persons', 'registeredHouseholds', 'registeredPersons', 'dibaoPersons'] as const
export type BookFigures = Record<(typeof MEASURES)[number], number>

export interface AgreementVillage {
  code: string
  name: string
  agrees: boolean
  booklet: BookFigures
  roll: BookFigures
  register: BookFigures | null
  file: BookFigures
  database: BookFigures | null
}

export interface Agreement {
  place: string
  name: string
  asOf: string
  at: string
  agrees: boolean
  households: number
  persons: number
  villages: AgreementVillage[]
  differences: { village: string; household: string; person: string; what: string; booklet: string; roll: string; file: string }[]
  differing: number
}

export interface TakenOut {
  id: string
  at: string
  layout: string
  purpose: string
  plain: boolean
  done: boolean
  rows: number
  keptUntil: string
}
