import { toast } from '@/look/toast'
import { count } from '@/shell/format'
import { create } from '@/shell/http'
import { i18n } from '@/shell/i18n'

/** Sends a list to its department and says how many left, and how many had no authorisation at that moment. */
export async function sendList(id: string): Promise<void> {
  const did = await create<{ sent: number; stopped: number }>(`/verification/enquiries/${id}/sending`, {})
  toast(i18n.global.t('verification.enquiries.sent', { sent: count(did.sent), stopped: count(did.stopped) }))
}
