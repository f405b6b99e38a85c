import type { Duty } from '@/access/types'

/** The menu, in the order of the work. An entry is seen by those who hold one of its duties. */
export interface Entry {
  key: 'work' | 'verification' | 'leads' | 'households' | 'quality' | 'books' | 'proposals' | 'figures' | 'packs' | 'drafts' | 'imports' | 'notices' | 'audit' | 'accounts'
  to: string
  duties: Duty[]
  /** Those who begin their day here although it is not the first of their menu. */
  startOf?: Duty[]
  icon: string
}

export const MENU: Entry[] = [
  { key: 'work', to: '/work', duties: ['TRIAGE', 'PROPOSE', 'DECIDE', 'SCREEN'], icon: 'M4 5h12v11H4zM7 3v4M13 3v4M4 9h12' },
  {
    key: 'verification',
    to: '/verification',
    duties: ['COMMISSION', 'VERIFY', 'DELIVER'],
    icon: 'M4 4h7v5H4zM4 12h5M4 15h4M14.5 15.5a3 3 0 1 0-4.2-4.2 3 3 0 0 0 4.2 4.2zM14.5 15.5 17 18',
  },
  { key: 'leads', to: '/leads', duties: ['READ'], icon: 'M10 3v2M5 14V9a5 5 0 0 1 10 0v5M3.5 14h13M8 17h4' },
  { key: 'households', to: '/households', duties: ['READ'], icon: 'M3 9.5 10 4l7 5.5M5 8.5V16h10V8.5M8.5 16v-4h3v4' },
  { key: 'quality', to: '/quality', duties: ['READ'], icon: 'M4 4h9v12H4zM6.5 8h4M6.5 11h2M11 13l2 2 4-5' },
  { key: 'books', to: '/books', duties: ['READ'], icon: 'M4 4h4a2 2 0 0 1 2 2v10a2 2 0 0 0-2-1.5H4zM16 4h-4a2 2 0 0 0-2 2v10a2 2 0 0 1 2-1.5h4z' },
  { key: 'proposals', to: '/proposals', duties: ['READ'], icon: 'M5 3h7l3 3v11H5zM12 3v3h3M7.5 11l2 2 3.5-4' },
  { key: 'figures', to: '/figures', duties: ['READ', 'ANALYSE'], icon: 'M4 16V9M8.5 16V4M13 16v-5M17 16H3' },
  { key: 'packs', to: '/packs', duties: ['READ'], icon: 'M4 4h5a2 2 0 0 1 1 .5A2 2 0 0 1 11 4h5v12h-5l-1 .8-1-.8H4zM10 4.5V16' },
  {
    key: 'drafts',
    to: '/drafts',
    duties: ['DRAFT', 'PUBLISH', 'AUDIT'],
    startOf: ['DRAFT', 'PUBLISH'],
    icon: 'M5 3h7l3 3v11H5zM12 3v3h3M8 13.5l5-5 1.5 1.5-5 5H8z',
  },
  { key: 'imports', to: '/imports', duties: ['IMPORT'], icon: 'M10 3v9M6.5 8.5 10 12l3.5-3.5M4 13v3h12v-3' },
  { key: 'notices', to: '/notices', duties: ['READ'], icon: 'M4 5h12v9H9l-4 3v-3H4zM7 8.5h6M7 11h4' },
  { key: 'audit', to: '/audit', duties: ['AUDIT', 'RECORDS'], icon: 'M10 3l6 2v5c0 3.5-2.5 6-6 7-3.5-1-6-3.5-6-7V5zM7.5 10l2 2 3.5-4' },
  {
    key: 'accounts',
    to: '/accounts',
    duties: ['ADMINISTER', 'SECURE'],
    icon: 'M10 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 17c0-3 2.5-5 6-5s6 2 6 5',
  },
]

/** What this person sees of the menu. */
export function menuOf(may: (duty: Duty) => boolean): Entry[] {
  return MENU.filter((entry) => entry.duties.some(may))
}

/** Where this person starts. */
export function startOf(may: (duty: Duty) => boolean): string {
  const entries = menuOf(may)
  return (entries.find((entry) => entry.startOf?.some(may)) ?? entries[0])?.to ?? '/account'
}
