import * as access from '@/access/words'
import * as casework from '@/casework/words'
import * as insight from '@/insight/words'
import * as look from '@/look/words'
import * as monitoring from '@/monitoring/words'
import * as region from '@/region/words'
import * as registry from '@/registry/words'
import * as rulebook from '@/rulebook/words'
import * as verification from '@/verification/words'
import * as shell from './shell-words'

/** All words of the app, one bundle per room. English has the shape of Chinese, or the build stops. */
export const zh = {
  shell: shell.zh,
  look: look.zh,
  region: region.zh,
  access: access.zh,
  registry: registry.zh,
  rulebook: rulebook.zh,
  monitoring: monitoring.zh,
  casework: casework.zh,
  insight: insight.zh,
  verification: verification.zh,
}

export const en: typeof zh = {
  shell: shell.en,
  look: look.en,
  region: region.en,
  access: access.en,
  registry: registry.en,
  rulebook: rulebook.en,
  monitoring: monitoring.en,
  casework: casework.en,
  insight: insight.en,
  verification: verification.en,
}
