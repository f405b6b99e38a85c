import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import { useSession } from '@/access/session'
import type { Duty } from '@/access/types'
import { VERIFICATION } from '@/verification/routes'
import { MENU, startOf } from './menu'

declare module 'vue-router' {
  interface RouteMeta {
    open?: boolean
    duties?: Duty[]
  }
}

const duties = (key: string): Duty[] => MENU.find((entry) => entry.key === key)?.duties ?? []

const routes: RouteRecordRaw[] = [
  { path: '/sign-in', component: () => import('@/access/SignIn.vue'), meta: { open: true } },
  { path: '/set-password', component: () => import('@/access/SetPassword.vue'), meta: { open: true } },
  { path: '/', component: () => import('./Lost.vue') },
  { path: '/work', component: () => import('@/casework/MyWork.vue'), meta: { duties: duties('work') } },
  { path: '/leads', component: () => import('@/monitoring/LeadList.vue'), meta: { duties: ['READ'] } },
  { path: '/leads/:id', component: () => import('@/monitoring/LeadPage.vue'), meta: { duties: ['READ'] } },
  { path: '/households', component: () => import('@/registry/HouseholdList.vue'), meta: { duties: ['READ'] } },
  { path: '/households/:id', component: () => import('@/registry/HouseholdPage.vue'), meta: { duties: ['READ'] } },
  { path: '/quality', component: () => import('@/registry/QualityPage.vue'), meta: { duties: ['READ'] } },
  { path: '/quality/findings', component: () => import('@/registry/FindingsPage.vue'), meta: { duties: ['READ'] } },
  { path: '/quality/completeness/:code?', component: () => import('@/registry/CompletenessPage.vue'), meta: { duties: ['READ'] } },
  { path: '/quality/completeness/:code/:fact/:state', component: () => import('@/registry/CompletenessRows.vue'), meta: { duties: ['READ'] } },
  { path: '/books', component: () => import('@/registry/BooksPage.vue'), meta: { duties: ['READ'] } },
  { path: '/published', component: () => import('@/registry/PublishedPage.vue'), meta: { duties: ['READ'] } },
  { path: '/duplicates', component: () => import('@/registry/DuplicateList.vue'), meta: { duties: ['REGISTER'] } },
  ...VERIFICATION,
  { path: '/proposals', component: () => import('@/casework/ProposalList.vue'), meta: { duties: ['READ'] } },
  { path: '/proposals/new', component: () => import('@/casework/ProposalForm.vue'), meta: { duties: ['PROPOSE'] } },
  { path: '/proposals/:id', component: () => import('@/casework/ProposalPage.vue'), meta: { duties: ['READ'] } },
  { path: '/figures/:code?', component: () => import('@/insight/FiguresPage.vue'), meta: { duties: ['READ', 'ANALYSE'] } },
  { path: '/packs', component: () => import('@/rulebook/PackList.vue'), meta: { duties: ['READ'] } },
  { path: '/packs/:id', component: () => import('@/rulebook/PackPage.vue'), meta: { duties: ['READ'] } },
  { path: '/packs/:id/try', component: () => import('@/rulebook/TryPage.vue'), meta: { duties: ['READ'] } },
  { path: '/drafts', component: () => import('@/rulebook/DraftList.vue'), meta: { duties: duties('drafts') } },
  { path: '/drafts/new', component: () => import('@/rulebook/DraftForm.vue'), meta: { duties: ['DRAFT'] } },
  { path: '/drafts/:id', component: () => import('@/rulebook/DraftPage.vue'), meta: { duties: duties('drafts') } },
  { path: '/drafts/:id/edit', component: () => import('@/rulebook/DraftForm.vue'), meta: { duties: ['DRAFT'] } },
  { path: '/imports', component: () => import('@/registry/ImportList.vue'), meta: { duties: ['IMPORT'] } },
  { path: '/imports/:id', component: () => import('@/registry/ImportPage.vue'), meta: { duties: ['IMPORT'] } },
  { path: '/temporary-codes', component: () => import('@/region/TemporaryCodesPage.vue'), meta: { duties: ['IMPORT', 'REGISTER'] } },
  { path: '/audit', component: () => import('@/access/AuditPage.vue'), meta: { duties: ['AUDIT', 'RECORDS'] } },
  { path: '/accounts', component: () => import('@/access/AccountsPage.vue'), meta: { duties: ['ADMINISTER', 'SECURE'] } },
  { path: '/account', component: () => import('@/access/OwnAccountPage.vue') },
  { path: '/notices', component: () => import('@/access/NoticesPage.vue'), meta: { duties: ['READ'] } },
  { path: '/:rest(.*)*', component: () => import('./Lost.vue') },
]

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (to, from, kept) => kept ?? (to.path === from.path ? false : { top: 0 }),
})

router.beforeEach(async (to) => {
  const session = useSession()
  await session.recall().catch(() => undefined)
  if (!session.me) return to.meta.open ? true : { path: '/sign-in', query: onward(to.fullPath) }
  if (session.me.enrol && to.path !== '/account') return '/account'
  if (to.path === '/' || to.path === '/sign-in') return home()
  const needed = to.meta.duties
  return !needed || needed.some(session.may) || { path: '/refused' + to.path }
})

export function home(): string {
  return startOf(useSession().may)
}

function onward(path: string): Record<string, string> {
  return path === '/' ? {} : { then: path }
}
