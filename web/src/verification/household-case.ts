import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute } from 'vue-router'
import type { HouseholdFile } from '@/registry/types'
import { read } from '@/shell/http'
import { useLoad } from '@/shell/load'
import type { Page } from '@/shell/types'
import { PURPOSES, type Authorisation } from './types'

const ON_FILE_MAX = 200

/** The household and the purpose that the address names, with its file and what is authorised there. */
export function useHouseholdCase() {
  const { t } = useI18n()
  const route = useRoute()
  const household = computed(() => String(route.query.household ?? ''))
  const purpose = ref<string>(PURPOSES.find((one) => one === route.query.purpose) ?? PURPOSES[0])
  const purposes = computed(() => PURPOSES.map((value) => ({ value, label: t(`verification.purposes.${value}`) })))
  const file = useLoad(() => read<HouseholdFile>(`/households/${household.value}`))
  const onFile = useLoad(() =>
    read<Page<Authorisation>>('/verification/authorisations', { household: household.value, limit: ON_FILE_MAX }))
  return { household, purpose, purposes, file, onFile }
}
