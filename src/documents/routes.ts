import type { FilePage, Page } from '../platform/http/page.ts'
import { documentFile } from './pages/document-file.ts'
import { documentPage } from './pages/document-page.tsx'
import { documentsPage } from './pages/documents-page.tsx'
import { newDocumentPage } from './pages/new-document-page.tsx'
import { seeDocumentsAsPage } from './pages/see-documents-as-page.tsx'

export const documentsRoutes: (Page | FilePage)[] = [
  documentsPage,
  newDocumentPage,
  documentPage,
  documentFile,
  seeDocumentsAsPage,
]
