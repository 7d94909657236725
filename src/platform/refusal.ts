// A named refusal: something a person tried that cannot be done now. The page's texts turn the name into a sentence,
// beside `field` where it has one. The law refuses in the same shape.
export { isRefused as isRefusal, type Refused as Refusal, refused as refuse } from '../law/refusal.ts'
