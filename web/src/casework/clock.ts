const DAY_MILLIS = 86_400_000

/** Whole days from today until that day; negative once it is past. */
export function daysUntil(day: string, today: Date = new Date()): number {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number)
  const start = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate())
  return Math.round((Date.UTC(year, month - 1, date) - start) / DAY_MILLIS)
}
