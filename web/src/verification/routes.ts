import type { RouteRecordRaw } from 'vue-router'
import type { Duty } from '@/access/types'

/** The parts of the room, in the order of the work. A part is seen by those who hold one of its duties. */
export const PARTS: { key: 'requests' | 'enquiries' | 'questions' | 'findings' | 'lists' | 'authorisations' | 'feeds'; duties: Duty[] }[] = [
  { key: 'requests', duties: ['COMMISSION', 'VERIFY'] },
  { key: 'enquiries', duties: ['VERIFY', 'DELIVER'] },
  { key: 'questions', duties: ['VERIFY'] },
  { key: 'findings', duties: ['COMMISSION', 'VERIFY'] },
  { key: 'lists', duties: ['VERIFY'] },
  { key: 'authorisations', duties: ['COMMISSION', 'VERIFY'] },
  { key: 'feeds', duties: ['VERIFY'] },
]

const of = (key: (typeof PARTS)[number]['key']): { duties: Duty[] } => ({ duties: PARTS.find((part) => part.key === key)?.duties ?? [] })

export const VERIFICATION: RouteRecordRaw[] = [
  { path: '/verification', component: () => import('./StartPage.vue'), meta: { duties: ['COMMISSION', 'VERIFY', 'DELIVER'] } },
  { path: '/verification/authorisations', component: () => import('./AuthorisationsPage.vue'), meta: of('authorisations') },
  { path: '/verification/authorisations/new', component: () => import('./AuthorisationForm.vue'), meta: { duties: ['COMMISSION'] } },
  { path: '/verification/requests', component: () => import('./RequestsPage.vue'), meta: of('requests') },
  { path: '/verification/requests/new', component: () => import('./RequestForm.vue'), meta: { duties: ['COMMISSION'] } },
  { path: '/verification/requests/:id', component: () => import('./RequestPage.vue'), meta: of('requests') },
  { path: '/verification/enquiries', component: () => import('./EnquiriesPage.vue'), meta: of('enquiries') },
  { path: '/verification/enquiries/:id', component: () => import('./EnquiryPage.vue'), meta: of('enquiries') },
]
