import type { Me } from '../../src/access/types'
import type { HouseholdFile, HouseholdRow, Member } from '../../src/registry/types'
import { factsOfHousehold, factsOfPerson } from './facts'

const NAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'
const GIVEN = '明秀建国芳军英华丽强霞'
const COUNTIES = { '140123': '娄烦县', '140122': '阳曲县' } as const
const TOWNS: Record<string, string> = {
  '140123100': '娄烦镇',
  '140123101': '静游镇',
  '140123102': '杜交曲镇',
  '140123201': '马家庄乡',
  '140122100': '黄寨镇',
  '140122101': '大盂镇',
}
const VILLAGES = ['旧娄烦村', '城北村', '下石家庄村', '官庄村', '汾河村']

const path = (code: string): { code: string; name: string }[] =>
  [
    { code: '14', name: '山西省' },
    { code: '1401', name: '太原市' },
    { code: code.slice(0, 6), name: COUNTIES[code.slice(0, 6) as keyof typeof COUNTIES] ?? '' },
    { code: code.slice(0, 9), name: TOWNS[code.slice(0, 9)] ?? '' },
    { code, name: placeName(code) },
  ].filter((one, at, all) => one.code.length <= code.length && all.findIndex((other) => other.code === one.code) === at)

export function placeName(code: string): string {
  if (code.length === 12) return VILLAGES[Number(code.slice(9)) - 1] ?? code
  const known: Record<string, string> = { '14': '山西省', '1401': '太原市', ...COUNTIES, ...TOWNS }
  return known[code] ?? code
}

export const pathOf = path

export function childrenOf(code: string): { code: string; name: string; level: string }[] {
  const all = [...Object.keys(COUNTIES), ...Object.keys(TOWNS), ...Object.keys(TOWNS).flatMap(villages)]
  const length = ({ 2: 4, 4: 6, 6: 9, 9: 12 } as Record<number, number>)[code.length]
  return all
    .filter((one) => one.length === length && one.startsWith(code))
    .map((one) => ({ code: one, name: placeName(one), level: '' }))
}

const villages = (town: string): string[] => VILLAGES.map((_, at) => `${town}00${at + 1}`)

function member(at: number, of: number, house: number): Member {
  const surname = NAMES[(house * 7) % NAMES.length] ?? '王'
  const relation = [
    { zh: '户主', en: 'Head' },
    { zh: '配偶', en: 'Spouse' },
    { zh: '子', en: 'Son' },
    { zh: '父', en: 'Father' },
    { zh: '孙女', en: 'Granddaughter' },
  ][at]
  const age = [52, 50, 24, 79, 3][at] ?? 40
  return {
    id: `p${house}-${at}`,
    number: `P${house}0${at}`,
    name: `${surname}*${GIVEN[(house + at * 3) % GIVEN.length]}`,
    relation: relation ?? { zh: '其他', en: 'Other' },
    sex: at % 2 ? { zh: '女', en: 'Female' } : { zh: '男', en: 'Male' },
    age,
    birthDate: `${2026 - age}-**`,
    document: `1401**********${1000 + house}`,
    hukouHousehold: at === 3 ? `HK${20000 + house}` : `HK${10000 + house}`,
    hukouPlace: null,
    residencePlace: null,
    unit: `U${1000 + house}-${of > 3 && at === 2 ? 2 : 1}`,
    facts: factsOfPerson(at, house),
  }
}

function household(at: number): HouseholdFile & { dibao: number } {
  const towns = Object.keys(TOWNS)
  const town = towns[at % towns.length] ?? '140123100'
  const code = `${town}00${(at % 5) + 1}`
  const size = 2 + (at % 4)
  const members = Array.from({ length: size }, (_, person) => member(person, size, at))
  const units = [...new Set(members.map((one) => one.unit ?? ''))]
  return {
    id: `h${at}`,
    number: `${code}${String(1000 + at)}`,
    place: { code, name: placeName(code), path: path(code) },
    head: members[0]?.name ?? '',
    registered: at % 3 !== 2,
    dataDate: '2026-11-18',
    members,
    supporters: [],
    units: units.map((id) => ({
      id,
      number: id,
      members: members.filter((one) => one.unit === id).map((one) => one.id),
      facts: [],
    })),
    facts: factsOfHousehold(),
    dibao: at % 4 === 0 ? 2 : 0,
  }
}

export const HOUSEHOLDS = Array.from({ length: 132 }, (_, at) => household(at))

export const rowOf = (one: (typeof HOUSEHOLDS)[number]): HouseholdRow => ({
  id: one.id,
  number: one.number,
  place: { code: one.place.code, name: one.place.name },
  head: one.head,
  members: one.members.length,
  registered: one.registered,
  dibaoPersons: one.dibao,
  openLead: Number(one.id.slice(1)) % 5 === 0,
})

const me = (account: string, name: string, role: Me['roles'][number], place: string, duties: Me['duties']): Me => ({
  account,
  name,
  roles: [role],
  duties,
  place: place ? { code: place, name: placeName(place), level: '', path: path(place) } : null,
})

export const ACCOUNTS: Me[] = [
  me('zhaoxin', '赵欣', 'TOWNSHIP_OFFICER', '140123100', ['READ', 'TRIAGE', 'PROPOSE', 'REVEAL']),
  me('qianli', '钱丽', 'COUNTY_OFFICER', '140123', ['READ', 'TRIAGE', 'PROPOSE', 'DECIDE', 'SCREEN', 'REVEAL']),
  me('sunhe', '孙河', 'COUNTY_OFFICER', '140122', ['READ', 'TRIAGE', 'PROPOSE', 'DECIDE', 'SCREEN', 'REVEAL']),
  me('lizhun', '李准', 'DATA_OFFICER', '1401', ['READ', 'IMPORT', 'SCREEN']),
  me('zhoucha', '周察', 'AUDITOR', '1401', ['READ', 'AUDIT']),
  me('admin', '系统管理员', 'SYSTEM_ADMINISTRATOR', '', ['ADMINISTER']),
]
