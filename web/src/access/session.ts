import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { create, read, remove } from '@/shell/http'
import { Problem } from '@/shell/problem'
import type { Duty, Me } from './types'

/** Who is signed in. The menu and the buttons follow the duties the server names; the server enforces them. */
export const useSession = defineStore('session', () => {
  const me = shallowRef<Me | null>(null)
  const asked = shallowRef(false)
  const place = computed(() => me.value?.place?.code ?? '')

  function may(duty: Duty): boolean {
    return me.value?.duties.includes(duty) ?? false
  }

  /** Asks the server once who we are; nobody is an answer too. */
  async function recall(): Promise<void> {
    if (asked.value) return
    try {
      me.value = await read<Me>('/session')
    } catch (thrown) {
      if (Problem.from(thrown).status !== 401) throw thrown
    }
    asked.value = true
  }

  async function signIn(account: string, password: string, code: string): Promise<void> {
    await create<Me>('/session', code ? { account, password, code } : { account, password })
    await renew()
    asked.value = true
  }

  /** Rights and place as they are now, after something changed them. */
  async function renew(): Promise<void> {
    me.value = await read<Me>('/session')
  }

  async function signOut(): Promise<void> {
    await remove('/session')
    me.value = null
  }

  function forget(): void {
    me.value = null
  }

  return { me, place, may, recall, renew, signIn, signOut, forget }
})
