import type { FilePage, Page } from '../platform/http/page.ts'
import { whoHasLookedPage } from './pages/who-has-looked-page.tsx'

/** Who has looked. */
export const oversightRoutes: (Page | FilePage)[] = [whoHasLookedPage]
