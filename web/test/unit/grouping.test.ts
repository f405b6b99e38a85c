import { describe, expect, it } from 'vitest'
import { orderedMembers, outlines } from '@/registry/grouping'
import type { HouseholdFile, Member } from '@/registry/types'

function member(name: string, hukou: string | null, unit: string | null): Member {
  return {
    id: name,
    number: name,
    name,
    relation: '',
    sex: '',
    age: null,
    birthDate: null,
    document: null,
    hukouPlace: null,
    residencePlace: null,
    hukouHousehold: hukou,
    unit,
    facts: [],
  }
}

function household(...members: Member[]): HouseholdFile {
  return {
    id: 'h',
    number: 'H1',
    place: { code: '', name: '', path: [] },
    head: '',
    registered: true,
    dataDate: null,
    members,
    units: [],
    supporters: [],
    facts: [],
  }
}

describe('the three groupings', () => {
  it('stand people of one unit together, whoever comes between them', () => {
    const file = household(member('a', 'K1', 'U1'), member('b', 'K1', 'U2'), member('c', 'K2', 'U1'))

    expect(orderedMembers(file).map((one) => one.name)).toEqual(['a', 'c', 'b'])
  })

  it('draw one outline for each group', () => {
    const boxes = outlines(household(member('a', 'K1', 'U1'), member('b', 'K1', 'U1'), member('c', 'K2', 'U2')))

    expect(boxes.map((box) => [box.lane, box.name, box.from, box.rows, box.persons])).toEqual([
      [0, 'K1', 0, 2, 2],
      [0, 'K2', 2, 1, 1],
      [1, 'H1', 0, 3, 3],
      [2, 'U1', 0, 2, 2],
      [2, 'U2', 2, 1, 1],
    ])
  })

  it('show a booklet that is split over two units as one group in two parts', () => {
    const boxes = outlines(household(member('a', 'K1', 'U1'), member('b', 'K2', 'U1'), member('c', 'K1', 'U2')))
    const split = boxes.filter((box) => box.name === 'K1')

    expect(split.map((box) => [box.persons, box.continued])).toEqual([
      [2, false],
      [2, true],
    ])
  })

  it('keep a person whose booklet nobody recorded', () => {
    expect(outlines(household(member('a', null, null))).map((box) => box.name)).toEqual(['', 'H1', ''])
  })
})
