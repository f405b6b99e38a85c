import { shallowRef } from 'vue'
import { read } from '@/shell/http'
import { say } from '@/shell/i18n'
import type { Title } from '@/shell/types'

export interface DepartmentName {
  name: string
  title: Title
  today?: Title | null
}

export interface DatasetName {
  name: string
  title: Title
  department: string
}

const departments = shallowRef<DepartmentName[]>([])
const datasets = shallowRef<DatasetName[]>([])
let asked = false

/** What departments and their datasets are called. Asked for once; until then, and if it fails, names stay as written. */
export function useNames() {
  if (!asked) {
    asked = true
    void read<{ items: DepartmentName[] }>('/verification/departments').then((said) => (departments.value = said.items)).catch(forget)
    void read<{ items: DatasetName[] }>('/verification/datasets').then((said) => (datasets.value = said.items)).catch(forget)
  }
  const department = (name: string): string => say(departments.value.find((one) => one.name === name)?.title) || name
  const dataset = (name: string): string => say(datasets.value.find((one) => one.name === name)?.title) || name
  return { departments, datasets, department, dataset }
}

function forget(): void {
  asked = false
}
