import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import type { Inquiry } from '../inquiry-store.ts'
import { afterTexts } from '../texts/index.ts'

/** «På telefon, Grete Furutoppås, 20. november 2026»: how the unit was told that it is taken back; '' when it was not. */
export function takenBack(inquiry: Inquiry, ui: PageContext): string {
  const t = afterTexts[ui.language].told
  const { withdrawalToldHow: how, withdrawalToldBy: by, withdrawalToldOn: on } = inquiry
  return how && on ? t.said(t.how[how], by, longDate(ui.language, on)) : ''
}
