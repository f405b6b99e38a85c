import type { Call, Said } from './api'

const summary = {
  id: 'i1',
  at: '2026-11-20T08:30:00Z',
  account: 'lizhun',
  files: ['households.csv', 'persons.csv', 'statements.csv'],
  mode: 'VALID',
  state: 'DONE',
  rows: 120_398,
  job: 'j1',
  remarks: 0,
  imported: 120_394,
  refused: 4,
  byTable: { households: { imported: 23_786, refused: 0 }, persons: { imported: 63_184, refused: 2 }, statements: { imported: 33_424, refused: 2 } },
}

/** Waits for somebody to choose; the choice leads to what is done. */
const preview = {
  ...summary,
  id: 'i2',
  at: '2026-11-21T01:10:00Z',
  files: ['户成员信息表.xlsx'],
  mode: 'PREVIEW',
  state: 'CHECKED',
  rows: 400,
  remarks: 12,
  imported: 396,
  refused: 4,
  byTable: { members: { imported: 396, refused: 4 } },
}

const refusals = [
  ['persons', 18, '证件号码', '1401**********123X', '校验位不对', 'The check digit is wrong', '请核对身份证最后一位', 'Check the last character of the card'],
  ['persons', 207, '出生日期', '2015-02-30', '没有这一天', 'There is no such day', '请改为真实日期,如 2015-02-28', 'Give a real day such as 2015-02-28'],
  ['statements', 9, '事实', '月工资收入', '没有这项事实', 'No such fact', '是否为“月工资性收入”?', 'Did you mean “月工资性收入”?'],
  ['statements', 44, '编号', 'P99887766', '没有这个人', 'No such person', '请先在人表中导入此人', 'Import this person first'],
] as const

/** Imports and the jobs that run them. */
export function imports(call: Call, room: string, id: string, sub: string): Said | null {
  if (room === 'imports' && call.method === 'POST') return { status: 202, body: { job: 'j1', importId: sub === 'choice' ? 'i1' : 'i2' } }
  if (room === 'exports') return { status: 202, body: { job: 'j3', exportId: 'e1' } }
  if (room === 'screenings') return { status: 202, body: { id: 'j2' } }
  if (room === 'jobs') return { status: 200, body: job(id) }
  if (room !== 'imports') return null
  if (sub === 'refusals') return { status: 200, body: { items: refusals.map(refusal), next: null } }
  return { status: 200, body: id === 'i2' ? preview : id ? summary : [preview, summary] }
}

function job(id: string): unknown {
  if (id === 'j3') return { id, kind: '', state: 'DONE', done: 100, total: 100, message: null, result: { exportId: 'e1', rows: 23_786 } }
  const result = id === 'j1' ? { importId: 'i1' } : { screened: 23_786, leads: 1_204, questions: 311 }
  return { id, kind: '', state: 'DONE', done: 100, total: 100, message: null, result }
}

function refusal([table, line, column, value, zh, en, fixZh, fixEn]: (typeof refusals)[number]): unknown {
  return { table, line, column, value, reason: { zh, en }, remedy: { zh: fixZh, en: fixEn } }
}
