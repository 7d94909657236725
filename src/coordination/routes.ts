import type { Page } from '../platform/http/page.ts'
import { coordinatorsPage } from './pages/coordinators-page.tsx'
import { offerPage } from './pages/offer-page.tsx'
import { offersPage } from './pages/offers-page.tsx'
import { overviewPage } from './pages/overview-page.tsx'

/** The unit finds a coordinator; the one asked answers; then all see who holds the threads. */
export const coordinationRoutes: Page[] = [coordinatorsPage, offersPage, offerPage, overviewPage]
