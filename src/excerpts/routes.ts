import type { FilePage, Page } from '../platform/http/page.ts'
import { emergencyPage } from './pages/emergency-page.tsx'
import { excerptPreviewFile, excerptStepPage } from './pages/excerpt-step-page.tsx'
import { excerptsPage, keptExcerptFile } from './pages/excerpts-page.tsx'
import { linkPage } from './pages/link-page.tsx'
import { sheetBeforePage, sheetThenPage } from './pages/sheet-before-pages.tsx'
import { sheetFile, sheetPage } from './pages/sheet-page.tsx'
import { sheetPartPage } from './pages/sheet-part-page.tsx'

/** What the person has ready for others than the team. */
export const excerptsRoutes: (Page | FilePage)[] = [
  sheetPage,
  sheetFile,
  linkPage,
  sheetBeforePage,
  sheetThenPage,
  sheetPartPage,
  emergencyPage,
  excerptsPage,
  excerptStepPage,
  excerptPreviewFile,
  keptExcerptFile,
]
