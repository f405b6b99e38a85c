import type { Finding, Pack, SourceDocument, Step, SubjectFinding, Use } from '../../src/rulebook/types'

const PAPER: SourceDocument = {
  key: 'taiyuan_paper',
  title: { zh: '太原市农村低保制度与扶贫开发政策有效衔接研究', en: '太原市农村低保制度与扶贫开发政策有效衔接研究' },
  number: '',
  issuer: '太原市民政局',
  date: '2017',
}
const HUBEI: SourceDocument = {
  key: 'hubei_monitoring',
  title: { zh: '关于建立防止返贫监测和帮扶机制的实施方案', en: '关于建立防止返贫监测和帮扶机制的实施方案' },
  number: '鄂扶组发〔2020〕12号',
  issuer: '湖北省扶贫攻坚领导小组',
  date: '2020-05-11',
}
const yuan = { zh: '元/月', en: 'yuan/month' }
const none = { zh: '', en: '' }

function use(name: string, zh: string, en: string, value: string, more: Partial<Use>): Use {
  return { name, title: { zh, en }, label: null, value, unit: yuan, kind: 'DEFINITION', source: null, law: null, ...more }
}

function step(name: string, zh: string, en: string, formula: string, value: string, uses: Use[], more: Partial<Step> = {}): Step {
  return { name, title: { zh, en }, level: 'UNIT', formula, value, unit: yuan, subjects: [], uses, branch: null, ...more }
}

const TOLD = { name: 'verification', title: { zh: '核对报告', en: 'Verification report' }, date: '2026-11-12', evidence: '核对〔2026〕118号' }
const LINE = { document: 'taiyuan_paper', article: '一(三)', from: '2016-01-01', place: '1401' }

const STEPS: Step[] = [
  step('members', '共同生活人口', 'Members', 'count(person)', '3', [], { unit: { zh: '人', en: 'persons' } }),
  step('income', '家庭月收入', 'Household monthly income', 'sum(person.monthly_wage + person.monthly_pension)', '735.00', [
    use('monthly_wage', '月工资性收入', 'Monthly wage income', '600.00', { kind: 'FACT', label: 'P000', source: TOLD }),
    use('monthly_pension', '月养老金', 'Monthly pension', '135.00', { kind: 'FACT', label: 'P001', source: { ...TOLD, title: { zh: '入户走访', en: 'Home visit' }, date: '2026-09-02' } }),
  ]),
  step('per_head', '月人均收入', 'Income per head', 'income / members round down', '245.00', [
    use('income', '家庭月收入', 'Household monthly income', '735.00', {}),
    use('members', '共同生活人口', 'Members', '3', { unit: { zh: '人', en: 'persons' } }),
  ]),
  step('top_up', '月补差', 'Monthly top-up', 'if per_head < dibao_standard then dibao_standard * members - income else 0 yuan', '225.00', [
    use('per_head', '月人均收入', 'Income per head', '245.00', {}),
    use('dibao_standard', '农村最低生活保障标准', 'Rural minimum living standard', '320.00', { kind: 'PARAMETER', law: LINE }),
  ], {
    branch: {
      taken: { zh: '月人均收入低于标准', en: 'Income per head is below the standard' },
      margins: [{ zh: '距标准还差 75.00 元', en: 'below the standard by 75.00 yuan' }],
    },
  }),
]

const subject = (more: Partial<SubjectFinding>): SubjectFinding => ({
  subject: { level: 'UNIT', id: 'U1000-1', label: 'U1000-1' },
  outcome: 'YES',
  amount: null,
  sentence: none,
  steps: STEPS,
  asks: [],
  change: null,
  trace: {
    label: '月补差',
    value: '225.00 元/月',
    title: { zh: '月补差', en: 'Monthly top-up' },
    display: { zh: '225.00 元/月', en: '225.00 yuan/month' },
    children: [
      { label: '月人均收入', value: '245.00', title: { zh: '月人均收入', en: 'Income per head' }, children: [
        { label: '家庭月收入', value: '735.00', title: { zh: '家庭月收入', en: 'Household monthly income' }, children: [] },
        { label: '共同生活人口', value: '3', title: { zh: '共同生活人口', en: 'Members' }, children: [] },
      ] },
      { label: '农村最低生活保障标准', value: '320.00', title: { zh: '农村最低生活保障标准', en: 'Rural minimum living standard' }, children: [] },
    ],
  },
  ...more,
})

const TEXT = `rule dibao_top_up "低保差额补助" / "Dibao top-up"
  basis  taiyuan_paper "一(三)"
  grants top_up

unit  members  "共同生活人口": int   = count(person)
unit  income   "家庭月收入":   money = sum(person.monthly_wage + person.monthly_pension)
unit  per_head "月人均收入":   money = income / members round down
unit  top_up   "月补差":       money
        = if per_head < dibao_standard then dibao_standard * members - income else 0 yuan`

function finding(rule: string, zh: string, en: string, more: Partial<Finding>): Finding {
  return {
    rule,
    title: { zh, en },
    kind: 'WARNS',
    concern: 'RISK',
    level: 'UNIT',
    basis: { document: PAPER, article: '一(三)' },
    text: TEXT,
    subjects: [],
    ...more,
  }
}

export const FINDINGS: Finding[] = [
  finding('dibao_omission', '符合低保条件而未享受', 'Meets the dibao line without dibao', {
    concern: 'OMISSION',
    subjects: [subject({
      sentence: {
        zh: '月人均收入 245.00 元,低于农村最低生活保障标准 320.00 元,相差 75.00 元,且家中无人享受低保。',
        en: 'Income per head 245.00 yuan is below the rural minimum living standard 320.00 yuan by 75.00 yuan, and nobody is on dibao.',
      },
      change: { zh: '家庭月收入增加 225.00 元,即不再符合。', en: 'With 225.00 yuan more a month the rule no longer applies.' },
    })],
  }),
  finding('dibao_top_up', '低保差额补助', 'Dibao top-up', {
    kind: 'GRANTS',
    concern: null,
    subjects: [subject({
      amount: '225.00',
      sentence: {
        zh: '按差额补助,每月应补 225.00 元:标准 320.00 元 × 3 人 − 家庭月收入 735.00 元。',
        en: 'The monthly top-up is 225.00 yuan: standard 320.00 yuan × 3 persons − income 735.00 yuan.',
      },
    })],
  }),
  finding('rigid_expenditure', '刚性支出超过上年收入', 'Rigid expenditure above the income of last year', {
    basis: { document: HUBEI, article: '二(二)' },
    level: 'HOUSEHOLD',
    subjects: [subject({
      subject: { level: 'HOUSEHOLD', id: 'h0', label: '' },
      outcome: 'ASK_A_PERSON',
      sentence: {
        zh: '刚性支出在 12,000.00 元至 38,640.35 元之间,上年度收入 31,240.00 元;自付医疗费用未反馈,需人工核实。',
        en: 'Rigid expenditure lies between 12,000.00 and 38,640.35 yuan against an income of 31,240.00 yuan; medical cost is unanswered, a person must look.',
      },
      steps: STEPS.slice(0, 2),
      asks: [{
        fact: 'medical_cost',
        title: { zh: '年自付医疗费用', en: 'Own medical cost a year' },
        subject: { level: 'PERSON', id: 'P000', label: '王*明' },
        reason: { zh: '医保局未反馈;可请本人提供结算单。', en: 'The insurance bureau did not answer; ask the person for the bills.' },
      }],
    })],
  }),
  ...['医疗救助', '高龄补贴', '单人保', '收入骤减'].map((zh, at) =>
    finding(`rule_${at}`, zh, ['Medical assistance', 'Elderly allowance', 'Single-person unit', 'Sudden fall of income'][at] ?? '', {
      kind: at === 3 ? 'WARNS' : 'GRANTS',
      concern: at === 3 ? 'RISK' : null,
      level: 'PERSON',
      subjects: ['王*明', '王*国'].map((label, person) => subject({
        subject: { level: 'PERSON', id: `P00${person}`, label },
        outcome: 'NO',
        sentence: { zh: `${zh}的条件未达到。`, en: 'The condition is not met.' },
        steps: STEPS.slice(0, 1),
      })),
    }),
  ),
]

export const PACKS: Pack[] = [
  {
    id: 'taiyuan-2016',
    title: { zh: '太原市农村低保与扶贫衔接', en: 'Taiyuan: dibao and poverty alleviation' },
    place: '1401',
    from: '2016-01-01',
    hash: '9f1c2ab47de0553c81aa',
    documents: [PAPER],
    rules: FINDINGS.map((one) => ({
      id: one.rule,
      title: one.title,
      basis: one.basis,
      kind: one.kind === 'WARNS' ? 'warns' : 'grants',
      concern: one.concern,
      formulas: STEPS.map((line) => ({ name: line.name, title: line.title, level: line.level, type: 'money', text: line.formula })),
    })),
    words: { monthly_wage: { zh: '月工资性收入', en: 'Monthly wage income' }, dibao_standard: { zh: '农村最低生活保障标准', en: 'Rural minimum living standard' } },
    parameters: [
      {
        name: 'dibao_standard',
        title: { zh: '农村最低生活保障标准', en: 'Rural minimum living standard' },
        unit: { zh: '元/人/月', en: 'yuan/person/month' },
        formula: null,
        values: [{ place: '1401', from: '2016-01-01', value: '320.00', document: 'taiyuan_paper', article: '一(三)' }],
      },
      {
        name: 'monitoring_line',
        title: { zh: '监测线', en: 'Monitoring line' },
        unit: { zh: '元/人/月', en: 'yuan/person/month' },
        formula: '1.5 * dibao_standard round down',
        values: [],
      },
    ],
  },
]
