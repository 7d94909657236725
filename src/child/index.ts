// The door of `child`: who may do what there.
export { acts as childActs } from './access.ts'
export { forgetSpentCodes } from './door-store.ts'
export { findUnsentWish } from './find-unsent-wish.ts'
export { hasOwnDoor } from './has-own-door.ts'
export { findWishesWaiting } from './wish-store.ts'
