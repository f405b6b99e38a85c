import type { FactView, Statement } from '../../src/registry/types'

const SOURCES = {
  verification: { name: 'verification', title: { zh: '核对报告', en: 'Verification report' } },
  visit: { name: 'visit', title: { zh: '入户走访', en: 'Home visit' } },
  self: { name: 'self', title: { zh: '本人申报', en: 'Self-report' } },
} as const

type SourceKey = keyof typeof SOURCES

function statement(source: SourceKey, value: string | null, date: string, believed: boolean): Statement {
  return {
    value,
    state: value === null ? 'NO_ANSWER' : 'KNOWN',
    source: SOURCES[source],
    date,
    validFrom: '2026-01-01',
    validTo: null,
    recordedAt: `${date}T09:00:00Z`,
    evidence: source === 'verification' ? '核对〔2026〕118号' : null,
    believed,
  }
}

export function fact(name: string, zh: string, en: string, unit: string, statements: Statement[]): FactView {
  const believed = statements.find((one) => one.believed)
  const values = new Set(statements.map((one) => one.value))
  return {
    fact: name,
    title: { zh, en },
    unit: unit ? { zh: unit, en: unit === '元/月' ? 'yuan/month' : unit === '元/年' ? 'yuan/year' : '' } : null,
    value: believed?.value ?? null,
    state: believed?.state ?? 'NOT_ASKED',
    source: believed?.source ?? null,
    date: believed?.date ?? null,
    disagrees: values.size > 1,
    statements,
  }
}

export function factsOfPerson(at: number, house: number): FactView[] {
  const wage = ['1,260.00', '400.00', '2,600.00', '0.00', '0.00'][at] ?? '0.00'
  const wages = [statement('verification', wage, '2026-11-12', true)]
  if (at === 0) wages.push(statement('self', '600.00', '2026-10-30', false))
  const pension = at === 3 ? [statement('verification', '142.50', '2026-11-12', true)] : []
  return [
    fact('monthly_wage', '月工资性收入', 'Monthly wage income', '元/月', wages),
    fact('monthly_pension', '月养老金', 'Monthly pension', '元/月', pension),
    fact('disability', '残疾等级', 'Disability grade', '', [statement('visit', at === 1 ? '二级' : '无', '2026-09-02', true)]),
    fact('medical_cost', '年自付医疗费用', 'Own medical cost a year', '元/年', [
      statement('verification', house % 2 ? null : '18,640.35', '2026-11-12', true),
    ]),
  ]
}

export function factsOfHousehold(): FactView[] {
  return [
    fact('registered_poor', '建档立卡户', 'Registered poor household', '', [statement('visit', '是', '2026-01-05', true)]),
    fact('house_grade', '住房鉴定等级', 'Housing grade', '', [
      statement('verification', 'C级', '2026-08-20', true),
      statement('visit', 'B级', '2026-09-02', false),
    ]),
    fact('last_income', '上年度家庭收入', 'Income of last year', '元/年', [statement('verification', '31,240.00', '2026-11-12', true)]),
  ]
}
