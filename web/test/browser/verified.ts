import type { Caller } from './people'

/** A person on a list for a department, and the cells by which an answer names them. */
export interface Asked {
  name: string
  row: Record<string, string>
}

export interface Household {
  id: string
  number: string
}

/** What verifying a household left behind, for those who look at its screens. */
export interface Verified {
  household: Household
  request: string
  enquiry: string
  finding: string
  code: string
}

export const CAR = {
  数据项: '机动车登记',
  数据日期: '2016-06-30',
  结果: '有记录',
  车牌号: '晋A00001',
  车辆类型: '小型轿车',
  登记价值: '80000.00',
  初次登记日期: '2015-03-01',
  使用性质: '非营运',
  机动车状态: '正常',
}

type Items<T> = { items: T[] }
const body = async <T>(said: Promise<{ status: number; body: unknown }>): Promise<T> => {
  const { status, body: what } = await said
  if (status >= 400) throw new Error(`refused: ${status} ${JSON.stringify(what)}`)
  return what as T
}

/** The file of a department: its rows, and “nothing found” for everybody on its list. */
export function answerOf(persons: Asked[], rows: Record<string, string>[]): string {
  const all: Record<string, string>[] = [...rows, ...persons.map((one) => ({ 结果: '无记录', ...one.row }))]
  const heads = [...new Set(all.flatMap((row) => Object.keys(row)))]
  const lines = all.map((row) => heads.map((head) => row[head] ?? '').join(','))
  return [heads.join(','), ...lines, `# 守望核对回执 行数=${all.length}`, ''].join('\r\n')
}

/** A household of two or more that nobody was ever asked about. */
export async function unverified(officer: Caller): Promise<Household> {
  const { items } = await body<Items<Household & { members: number }>>(officer.get('/households?limit=100'))
  for (const one of items.filter((each) => each.members > 1)) {
    const held = await body<Items<unknown>>(officer.get(`/verification/authorisations?household=${one.id}`))
    if (!held.items.length) return one
  }
  throw new Error('every household has been verified')
}

/** The lists that were sent and are not wholly answered. */
export async function sent(officer: Caller): Promise<{ id: string; department: string }[]> {
  return (await body<Items<{ id: string; department: string }>>(officer.get('/verification/enquiries?state=SENT&limit=200'))).items
}

/** The persons of a list, as the department reads them. */
export async function listOf(officer: Caller, enquiry: string): Promise<Asked[]> {
  const lines = (await officer.text(`/verification/enquiries/${enquiry}/list`)).split(/\r?\n/)
  return lines.filter((line) => /^\d/.test(line)).map((line) => {
    const [, name = '', document = '', birth = ''] = line.replaceAll('"', '').split(',').map((cell) => cell.replace(/^'/, ''))
    return { name, row: { 证件号码: document, 姓名: name, 出生日期: birth } }
  })
}

/** Authorises, commissions, asks, answers and reports: with a car that nobody declared, a name that is not theirs and a broken line. */
export async function verified(township: Caller, centre: Caller): Promise<Verified> {
  const household = await unverified(township)
  await authorise(township, household.id)
  const { id: request } = await body<{ id: string }>(township.post('/verification/requests', { household: household.id, purpose: 'DIBAO' }))
  const { items: lists } = await body<Items<{ id: string; department: string; persons: number }>>(centre.post('/verification/enquiries', { requests: [request] }))
  let police = ''
  for (const { id, department } of lists.filter((one) => one.persons)) {
    await body(centre.post(`/verification/enquiries/${id}/sending`, {}))
    const persons = await listOf(centre, id)
    const [first, second] = persons
    const wrong = { ...CAR, ...second?.row, 姓名: '错名', 车牌号: '晋A00002' }
    const rows = [{ ...CAR, ...first?.row }, wrong, { ...CAR, ...first?.row, 登记价值: '八万' }]
    await centre.hand(`/verification/enquiries/${id}/deliveries`, answerOf(persons, department === 'police' ? rows : []))
    if (department === 'police') police = id
  }
  const report = await body<{ code: string }>(centre.post('/verification/reports', { request }))
  const { items } = await body<Items<{ id: string }>>(centre.get(`/verification/findings?household=${household.id}`))
  return { household, request, enquiry: police, finding: items[0]?.id ?? '', code: report.code }
}

/** Everybody signs for a year; a guardian does for those under age. */
async function authorise(officer: Caller, household: string): Promise<void> {
  const { members } = await body<{ members: { id: string; age: number | null }[] }>(officer.get(`/households/${household}`))
  const now = Date.now()
  const validTo = new Date(now + 364 * 86_400_000).toISOString()
  const signedOn = new Date(now).toISOString().slice(0, 10)
  for (const { id, age } of members) {
    const guardian = age === null || age < 18 ? { guardian: '王守仁', guardianTie: '祖父' } : {}
    await body(officer.post('/verification/authorisations', { household, person: id, purpose: 'DIBAO', signedOn, validTo, ...guardian }))
  }
}
