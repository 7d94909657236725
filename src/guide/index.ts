export { findRightsCheck, type RightsCheckCarried } from './find-rights-check.ts'
export { removeRightsAnswers } from './rights-draft.ts'
