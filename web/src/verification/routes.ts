import type { RouteRecordRaw } from 'vue-router'
import type { Duty } from '@/access/types'

/** The parts of the room, in the order of the work. A part is seen by those who hold one of its duties. */
export const PARTS: { key: 'requests' | 'enquiries' | 'sweeps' | 'questions' | 'findings' | 'corrections' | 'lists' | 'authorisations' | 'feeds'; duties: Duty[] }[] = [
  { key: 'requests', duties: ['COMMISSION', 'VERIFY'] },
  { key: 'enquiries', duties: ['VERIFY', 'DELIVER'] },
  { key: 'sweeps', duties: ['VERIFY'] },
  { key: 'questions', duties: ['VERIFY'] },
  { key: 'findings', duties: ['COMMISSION', 'VERIFY'] },
  { key: 'corrections', duties: ['VERIFY', 'DELIVER'] },
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
  { path: '/verification/questions', component: () => import('./QuestionsPage.vue'), meta: of('questions') },
  { path: '/verification/findings', component: () => import('./DifferencesPage.vue'), meta: of('findings') },
  { path: '/verification/findings/:id', component: () => import('./DifferencePage.vue'), meta: of('findings') },
  { path: '/verification/corrections', component: () => import('./CorrectionsPage.vue'), meta: of('corrections') },
  { path: '/verification/sweeps', component: () => import('./SweepsPage.vue'), meta: of('sweeps') },
  { path: '/verification/sweeps/:id', component: () => import('./SweepPage.vue'), meta: of('sweeps') },
  { path: '/verification/lists', component: () => import('./ListsPage.vue'), meta: of('lists') },
  { path: '/verification/feeds', component: () => import('./FeedsPage.vue'), meta: of('feeds') },
  { path: '/check/:code?', component: () => import('./CheckPage.vue'), meta: { open: true } },
]
