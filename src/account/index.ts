export { draftRoutes } from './draft-routes.ts'
export { frontRoutes } from './front-routes.tsx'
export { languageRoute } from './language-route.ts'
export { signInRoutes } from './sign-in-routes.tsx'
