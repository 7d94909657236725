// The door of `excerpts`.
export { acts as excerptsActs } from './access.ts'
