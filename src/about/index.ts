// The door of `about`: what other slices may know of it. Commands and pages stand in files of their own.
export { acts as aboutActs } from './access.ts'
export { type AboutMeForPaper, findAboutMeForPaper } from './find-about-me-for-paper.ts'
