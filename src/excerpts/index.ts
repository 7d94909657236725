// The door of `excerpts`.
export { acts as excerptsActs } from './access.ts'
export { endLinkRow, findOpenLinkIds } from './emergency-link-store.ts'
