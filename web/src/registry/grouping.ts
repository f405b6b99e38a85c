import type { HouseholdFile, Member } from './types'

/** One outline of the picture: a run of neighbouring rows that belong together in one grouping. */
export interface Outline {
  lane: number
  key: string
  name: string
  from: number
  rows: number
  /** Which of the groups of this lane it is, for its shade. */
  shade: number
  persons: number
  continued: boolean
}

export const LANES = ['hukou', 'registered', 'unit'] as const

/** Members ordered so that people of one unit, and within it of one booklet, stand together. */
export function orderedMembers(file: HouseholdFile): Member[] {
  const key = (member: Member): string => `${member.unit ?? '~'}|${member.hukouHousehold ?? '~'}`
  const first = new Map<string, number>()
  file.members.forEach((member, at) => {
    if (!first.has(key(member))) first.set(key(member), at)
  })
  const units = new Map<string, number>()
  file.members.forEach((member, at) => {
    const unit = member.unit ?? '~'
    if (!units.has(unit)) units.set(unit, at)
  })
  const rank = (member: Member): number => (units.get(member.unit ?? '~') ?? 0) * 1000 + (first.get(key(member)) ?? 0)
  return [...file.members].sort((a, b) => rank(a) - rank(b))
}

/** The outlines of all three groupings over the ordered members. */
export function outlines(file: HouseholdFile): Outline[] {
  const members = orderedMembers(file)
  const lanes = [
    members.map((member) => member.hukouHousehold ?? ''),
    members.map(() => file.number),
    members.map((member) => member.unit ?? ''),
  ]
  return lanes.flatMap((names, lane) => lay(names, lane))
}

function lay(names: string[], lane: number): Outline[] {
  const groups = [...new Set(names)]
  const laid: Outline[] = []
  names.forEach((name, at) => {
    const last = laid.at(-1)
    if (last && last.name === name) {
      last.rows++
      return
    }
    laid.push({
      lane,
      key: `${lane}-${at}`,
      name,
      from: at,
      rows: 1,
      shade: groups.indexOf(name),
      persons: names.filter((other) => other === name).length,
      continued: laid.some((earlier) => earlier.name === name),
    })
  })
  return laid
}
