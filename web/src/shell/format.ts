/** How figures and days are written. Money comes as a decimal string and is never turned into a float. */
export function money(amount: string | null | undefined): string {
  if (amount === null || amount === undefined || amount === '') return '—'
  const [whole = '0', cents] = amount.split('.')
  const sign = whole.startsWith('-') ? '-' : ''
  const grouped = whole.replace('-', '').replace(/\B(?=(\d{3})+$)/g, ',')
  return sign + grouped + (cents && cents !== '00' ? `.${cents.padEnd(2, '0')}` : '')
}

export function count(figure: number | null | undefined): string {
  return figure === null || figure === undefined ? '—' : String(figure).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** A day, or the day and minute of a moment, as the county writes them: 2026-11-21, 2026-11-21 09:30. */
export function day(moment: string | null | undefined): string {
  return moment ? moment.slice(0, 10) : '—'
}

export function minute(moment: string | null | undefined): string {
  if (!moment) return '—'
  if (!moment.includes('T')) return moment
  const at = new Date(moment)
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`
}
