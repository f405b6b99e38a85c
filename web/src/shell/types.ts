/** Shapes that every room shares. They follow docs/openapi.json. */
export interface Title {
  zh: string
  en: string
}

export interface Page<T> {
  items: T[]
  next: string | null
  total?: number
}

export interface PlaceName {
  code: string
  name: string
}

export interface Job<T> {
  id: string
  kind: string
  state: 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED'
  done: number
  total: number
  message: Title | null
  result: T | null
}
