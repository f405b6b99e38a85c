import type { Title } from '@/shell/types'
import type { Step } from './types'

/** Titles of the names a formula may contain. */
export type Names = Record<string, Title>

const WORDS: Record<string, string> = {
  if: '如果',
  then: '则',
  else: '否则',
  and: '且',
  or: '或',
  not: '非',
  where: '其中',
  sum: '合计',
  count: '计数',
  min: '最小',
  max: '最大',
  any: '任一',
  all: '全部',
  person: '成员',
  none: '无',
  to: '到',
  yuan: '元',
  fen: '分',
  yes: '是',
  no: '否',
  day: '当日',
  years: '周岁',
  in: '属于',
}

const SIGNS: Record<string, string> = { '*': '×', '/': '÷', '<=': '≤', '>=': '≥', '!=': '≠' }
const ROUNDINGS: Record<string, string> = { 'round down': '向下取整', 'round up': '向上取整', 'round half-up': '四舍五入' }
const TOKENS = /count\(person\)|round (?:half-up|down|up)|person\.|<=|>=|!=|[*/]|[\p{L}_][\p{L}\p{N}_]*/gu

/** A formula for readers who do not know the names of the program: titles for names, words for keywords. */
export function readable(formula: string, names: Names, say: (title: Title) => string, chinese: boolean): string {
  return formula.replace(/\s+/g, ' ').replace(TOKENS, (token) => {
    if (token === 'person.') return ''
    if (token === 'count(person)') return chinese ? '人数' : 'number of members'
    if (ROUNDINGS[token]) return chinese ? ROUNDINGS[token] : token
    const title = names[token]
    if (title) return say(title)
    return SIGNS[token] ?? (chinese ? (WORDS[token] ?? token) : token)
  })
}

export function namesOf(steps: Step[]): Names {
  const named = steps.flatMap((step) => [step, ...step.uses])
  return Object.fromEntries(named.map((one) => [one.name, one.title]))
}
