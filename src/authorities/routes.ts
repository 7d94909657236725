import type { FilePage, Page } from '../platform/http/page.ts'
import { editThingPage, newOrganisationPage, newServicePage } from './pages/edit-thing.tsx'
import { overviewPage } from './pages/overview.tsx'

/** What the authority offers, kept by itself. */
export const authoritiesRoutes: (Page | FilePage)[] = [
  overviewPage,
  newServicePage,
  newOrganisationPage,
  editThingPage,
]
