import * as authorisations from './words-of-authorisations'
import * as corrections from './words-of-corrections'
import * as enquiries from './words-of-enquiries'
import * as findings from './words-of-findings'
import * as requests from './words-of-requests'

export const zh = {
  parts: {
    label: '经济状况核对的各部分',
    requests: '核对委托',
    enquiries: '查询批与回执',
    sweeps: '批量复核',
    questions: '疑似本人',
    findings: '差异',
    corrections: '更正',
    lists: '复核清单',
    authorisations: '授权',
    feeds: '数据源',
  },
  purposes: { REGISTRATION: '建档立卡', DIBAO: '低保', MONITORING: '防返贫监测', RECHECK: '动态复核' },
  purpose: '用途',
  comma: '、',
  household: '户编号',
  person: '人员',
  noHousehold: '没有找到这一户',
  find: '查找',
  finder: '户编号、户主或村名',
  finderHint: '只能找到您辖区内的家庭',
  choose: '选定',
  none: { title: '这一户还没有核对过', hint: '有家庭成员的有效授权后，可以发起“委托核对”。' },
  answers: { FOUND: '查得', NOTHING: '查无记录', NO_ANSWER: '未反馈', NOT_ASKED: '未查询' },
  ...authorisations.zh,
  ...requests.zh,
  ...enquiries.zh,
  ...findings.zh,
  ...corrections.zh,
}

export const en: typeof zh = {
  parts: {
    label: 'Parts of verification',
    requests: 'Requests',
    enquiries: 'Lists and answers',
    sweeps: 'Sweeps',
    questions: 'Same person?',
    findings: 'Differences',
    corrections: 'Corrections',
    lists: 'Recheck lists',
    authorisations: 'Authorisations',
    feeds: 'Sources',
  },
  purposes: { REGISTRATION: 'Registration', DIBAO: 'Dibao', MONITORING: 'Monitoring', RECHECK: 'Recheck' },
  purpose: 'Purpose',
  comma: ', ',
  household: 'Household',
  person: 'Person',
  noHousehold: 'No such household was found',
  find: 'Find',
  finder: 'Number, head or village',
  finderHint: 'Households of your place',
  choose: 'Choose',
  none: { title: 'This household was never verified', hint: 'With a live authorisation of its members a verification can be commissioned.' },
  answers: { FOUND: 'Found', NOTHING: 'Nothing found', NO_ANSWER: 'No answer', NOT_ASKED: 'Not asked' },
  ...authorisations.en,
  ...requests.en,
  ...enquiries.en,
  ...findings.en,
  ...corrections.en,
}
