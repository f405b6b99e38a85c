import type { Title } from '@/shell/types'

/** A fact as the field of a form. */
export interface FactField {
  name: string
  title: Title
  level: string
  type: string
  unit: Title | null
  options: { name: string; title: Title }[]
}

const YES_OR_NO: Title[] = [
  { zh: '是', en: 'yes' },
  { zh: '否', en: 'no' },
]

/** Asked, but there is no value; neither is a no or a zero. */
export const WITHOUT_VALUE: Title[] = [
  { zh: '无记录', en: 'nothing found' },
  { zh: '未反馈', en: 'no answer' },
]

/** Whether a fact has few values to choose among. */
export const isChosen = (field: FactField): boolean => field.type === 'bool' || field.type === 'code'

/** What may be chosen for a fact; the Chinese words are what the server reads. */
export function choices(field: FactField): Title[] {
  return [...(field.type === 'bool' ? YES_OR_NO : field.options.map((one) => one.title)), ...WITHOUT_VALUE]
}
