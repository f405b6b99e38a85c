import { millis, minute } from '@/shell/format'

const DAY_MILLIS = 86_400_000

/** The last day on which something holds that ends at this moment. */
export function lastDay(end: string): string {
  return minute(new Date(new Date(end).getTime() - 1).toISOString()).slice(0, 10)
}

/** The first moment after a day, in China. */
export function endOf(day: string): string {
  return new Date(millis(day) + DAY_MILLIS).toISOString()
}

/** Whole days from now to a moment. */
export function daysTo(moment: string): number {
  return Math.floor((new Date(moment).getTime() - Date.now()) / DAY_MILLIS)
}

/** Today as the county writes it. */
export function today(): string {
  return minute(new Date().toISOString()).slice(0, 10)
}

/** The same day a year later, less one: a whole year with both ends. */
export function yearFrom(day: string): string {
  const end = new Date(millis(day))
  end.setFullYear(end.getFullYear() + 1)
  return minute(new Date(end.getTime() - 1).toISOString()).slice(0, 10)
}
