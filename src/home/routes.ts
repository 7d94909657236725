import type { FilePage, Page } from '../platform/http/page.ts'
import { myActivitiesPage } from './pages/my-activities-page.tsx'
import { myPage } from './pages/my-page.tsx'
import { ownActivitiesPage } from './pages/own-activities-page.tsx'
import { ownPeoplePage } from './pages/own-people-page.tsx'
import { workdayPage } from './pages/workday-page.tsx'

export const homeRoutes: (Page | FilePage)[] = [
  myPage,
  myActivitiesPage,
  workdayPage,
  ownPeoplePage,
  ownActivitiesPage,
]
