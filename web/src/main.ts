import 'element-plus/theme-chalk/base.css'
import 'element-plus/theme-chalk/dark/css-vars.css'
import '@/look/tokens.css'
import '@/look/base.css'
import '@/look/controls.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { useSession } from '@/access/session'
import App from '@/shell/App.vue'
import { onSignedOut } from '@/shell/http'
import { i18n, locale, speak } from '@/shell/i18n'
import { router } from '@/shell/router'
import { dress } from '@/shell/theme'

dress()
speak(locale())
createApp(App).use(createPinia()).use(i18n).use(router).mount('#app')

onSignedOut((problem) => {
  const session = useSession()
  if (!session.me || problem.code !== 'not-signed-in') return
  session.forget()
  void router.push({ path: '/sign-in', query: { then: router.currentRoute.value.fullPath } })
})
