// The door of `history`: nobody else needs more than what may be done here.
export { acts as historyActs } from './access.ts'
