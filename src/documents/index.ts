// The door of `documents`: what other slices may know of it. Commands and pages stand in files of their own.
export { acts as documentActs } from './access.ts'
export type { DocumentChange } from './document-versions.ts'
export { findDocumentChanges } from './find-document-changes.ts'
export { findDocumentsForPaper } from './find-documents-for-paper.ts'
export { type DocumentThing, findDocumentsToLeaveOut } from './find-documents-to-leave-out.ts'
export { documentTexts } from './texts/index.ts'
