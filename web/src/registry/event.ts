import type { Title } from '@/shell/types'

export type GroupingKind = 'HOUSEHOLD' | 'HUKOU' | 'UNIT'

export const EVENT_KINDS = [
  'SPLIT', 'MERGE', 'MARRY_IN', 'MARRY_OUT', 'BIRTH', 'DEATH', 'MOVE', 'MOVE_OUT', 'HEAD', 'KINSHIP', 'UNITS',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export interface Participant {
  person: string
  number: string
  label: string
  relation: string
  relationTitle: Title
  died: string | null
  here: boolean
}

/** One membership; without a first day nobody said since when, without a last it goes on. */
export interface Period {
  person: string
  kind: GroupingKind
  grouping: string
  number: string
  relation: Title
  from: string | null
  to: string | null
}

export interface Effect {
  label: string
  kind: GroupingKind
  number: string
  relation: Title
  turn: 'BEGAN' | 'ENDED' | 'WITHDRAWN'
  on: string
}

export interface Happened {
  event: string
  kind: EventKind | 'CORRECTION' | 'MOVE_IN' | 'SAME_PERSON'
  title: Title
  happenedOn: string
  knownSince: string
  recordedAt: string
  recordedBy: string
  reason: string
  document: string
  basis: string
  corrects: string | null
  correctedBy: string | null
  effects: Effect[]
}

export interface Related {
  household: string
  number: string
  event: string
  visible: boolean
}

export interface GroupingHistory {
  version: string
  household: string
  number: string
  day: string
  people: Participant[]
  periods: Period[]
  events: Happened[]
  before: Related[]
  after: Related[]
  relations: { code: string; title: Title }[]
}

export interface Together {
  kind: GroupingKind
  grouping: string
  number: string
  people: { person: string; label: string; relation: Title }[]
}

export interface BeforeAndAfter {
  day: string
  before: Together[]
  after: Together[]
}

/** What an officer has filled in so far. */
export interface EventDraft {
  kind: EventKind
  happenedOn: string
  knownSince: string
  reason: string
  document: string
  /** Whom it is about, and the kinship to the head of where they will be. */
  chosen: Record<string, string>
  groupings: GroupingKind[]
  other: string
  head: string
  oldHeadBecomes: string
  spouse: string
  newcomer: boolean
  name: string
  sex: string
  birthDate: string
  documentKind: string
  documentNumber: string
  relation: string
  place: string
  unitOf: Record<string, string>
  tie: 'PARENT' | 'SPOUSE'
  of: string
}

export const HEAD = 'head'

/** Which parts of the form a kind of event needs. */
export const NEEDS: Record<EventKind, readonly string[]> = {
  SPLIT: ['people', 'relations', 'groupings'],
  MERGE: ['other', 'groupings'],
  MARRY_IN: ['entrant', 'spouse', 'hukou'],
  MARRY_OUT: ['one', 'other', 'spouse', 'hukou'],
  BIRTH: ['newcomer', 'parents'],
  DEATH: ['one'],
  MOVE: ['place', 'hukou'],
  MOVE_OUT: ['people', 'county', 'hukou'],
  HEAD: ['head'],
  KINSHIP: ['one', 'kin'],
  UNITS: ['units'],
}

export function newDraft(day: string, people: Participant[]): EventDraft {
  const here = people.filter((one) => one.here)
  return {
    kind: 'SPLIT', happenedOn: day, knownSince: day, reason: '', document: '', chosen: {},
    groupings: ['HUKOU', 'UNIT'], other: '', head: '', oldHeadBecomes: '', spouse: '', newcomer: true, name: '', sex: '',
    birthDate: '', documentKind: 'none', documentNumber: '', relation: '', place: '',
    unitOf: Object.fromEntries(here.map((one) => [one.person, '1'])), tie: 'PARENT', of: '',
  }
}

/** Whether somebody else has to become the head of those who stay. */
export function losesHead(draft: EventDraft, people: Participant[]): boolean {
  const head = people.find((one) => one.here && one.relation === HEAD)
  const leaves = ['SPLIT', 'MARRY_OUT', 'DEATH', 'MOVE_OUT'].includes(draft.kind)
  const stay = people.filter((one) => one.here && draft.chosen[one.person] === undefined)
  return draft.kind === 'HEAD' || (leaves && head !== undefined && draft.chosen[head.person] !== undefined && stay.length > 0)
}

/** The draft as the server takes it: nothing that the kind does not need. */
export function requestOf(draft: EventDraft, people: Participant[]): Record<string, unknown> {
  const needs = NEEDS[draft.kind]
  const persons = Object.entries(draft.chosen).map(([person, relation]) => ({ person, relation }))
  const fresh = needs.includes('newcomer') || (needs.includes('entrant') && draft.newcomer)
  const named = ['people', 'one', 'entrant'].some((need) => needs.includes(need)) && !(needs.includes('entrant') && draft.newcomer)
  const request: Record<string, unknown> = {
    kind: draft.kind,
    happenedOn: draft.happenedOn,
    knownSince: draft.knownSince < draft.happenedOn ? draft.happenedOn : draft.knownSince,
    reason: draft.reason,
    document: draft.document,
    groupings: ['HOUSEHOLD', ...draft.groupings],
    remaining: remaining(draft, people),
  }
  if (named && draft.kind !== 'KINSHIP') request.persons = persons
  if (needs.includes('other')) request.other = draft.other || null
  if (needs.includes('spouse')) request.spouse = draft.spouse || null
  if (needs.includes('parents')) request.parents = Object.keys(draft.chosen)
  if (needs.includes('place') || needs.includes('county')) request.place = draft.place || null
  if (fresh) request.newcomer = newcomer(draft)
  if (draft.kind === 'UNITS') request.units = units(draft)
  if (draft.kind === 'KINSHIP') {
    request.kin = persons.filter(() => draft.of).map(({ person }) => ({ person, other: draft.of, tie: draft.tie }))
  }
  return request
}

function remaining(draft: EventDraft, people: Participant[]): { person: string; relation: string }[] {
  if (!draft.head || !losesHead(draft, people)) return []
  const old = people.find((one) => one.here && one.relation === HEAD)
  const stays = draft.kind === 'HEAD' && old && old.person !== draft.head
  return [
    { person: draft.head, relation: HEAD },
    ...(stays ? [{ person: old.person, relation: draft.oldHeadBecomes }] : []),
  ]
}

function newcomer(draft: EventDraft): Record<string, unknown> {
  return {
    name: draft.name,
    sex: draft.sex,
    birthDate: draft.birthDate || null,
    documentKind: draft.documentKind,
    document: draft.documentNumber,
    relation: draft.relation,
  }
}

function units(draft: EventDraft): string[][] {
  const numbers = [...new Set(Object.values(draft.unitOf))].sort()
  return numbers.map((number) => Object.keys(draft.unitOf).filter((person) => draft.unitOf[person] === number))
}
