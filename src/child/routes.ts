import type { Page } from '../platform/http/page.ts'
import { childPage } from './pages/child-page.tsx'
import { codePage } from './pages/code-page.tsx'
import { doorPage } from './pages/door-page.tsx'
import { easyPage } from './pages/easy-page.tsx'
import { goalPage } from './pages/goal-page.tsx'
import { leavingPage } from './pages/leaving-page.tsx'
import { wishPage } from './pages/wish-page.tsx'
import { wishesPage } from './pages/wishes-page.tsx'

/** The door, what is behind it, and those who hold the key. */
export const childRoutes: Page[] = [
  doorPage,
  childPage,
  goalPage,
  wishPage,
  leavingPage,
  easyPage,
  codePage,
  wishesPage,
]
