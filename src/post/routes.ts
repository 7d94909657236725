import type { FilePage, Page } from '../platform/http/page.ts'
import { planLetterFile, postPage } from './pages/post-page.tsx'

/** Minutes and plan on paper, for one person. */
export const postRoutes: (Page | FilePage)[] = [postPage, planLetterFile]
