import type { Page } from '../platform/http/page.ts'
import { proceduresPage } from './pages/procedures-page.tsx'
import { trainingPage } from './pages/training-page.tsx'

/** What those at work need to learn, ask and look up. */
export const trainingRoutes: Page[] = [trainingPage, proceduresPage]
