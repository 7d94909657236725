/** How what is noted on a case was said (fvl § 11 d). */
export const saidHow = ['phone', 'meeting', 'home_visit', 'written', 'own'] as const
