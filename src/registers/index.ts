export { askPopulationRegister } from './ask-population-register.ts'
export type { RegisterMeans } from './means.ts'
export { readPopulationRegister } from './read-feed.ts'
export { registerTexts } from './texts/index.ts'
