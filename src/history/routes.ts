import type { Page } from '../platform/http/page.ts'
import { changePage } from './pages/change-page.tsx'
import { comparePage } from './pages/compare-page.tsx'
import { historyPage } from './pages/history-page.tsx'
import { newsPage } from './pages/news-page.tsx'
import { versionPage } from './pages/version-page.tsx'

export const historyRoutes: Page[] = [newsPage, historyPage, comparePage, versionPage, changePage]
