import type { FilePage, Page } from '../platform/http/page.ts'
import { aboutMePage } from './pages/about-me-page.tsx'
import { aboutMeBeforePage, referencesBeforePage } from './pages/before-pages.tsx'
import { pictureFile } from './pages/picture-file.ts'
import { picturePage } from './pages/picture-page.tsx'
import { aboutMeFile } from './pages/print-about-me.ts'
import { newReferencePage, referencePage } from './pages/reference-pages.tsx'
import { referencesPage } from './pages/references-page.tsx'
import { writeAboutMePage } from './pages/write-about-me-page.tsx'

export const aboutRoutes: (Page | FilePage)[] = [
  aboutMePage,
  writeAboutMePage,
  picturePage,
  pictureFile,
  aboutMeFile,
  aboutMeBeforePage,
  referencesPage,
  referencesBeforePage,
  newReferencePage,
  referencePage,
]
