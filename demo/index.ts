export { demoRoutes } from './demo-routes.tsx'
export { loadDemoWorld } from './load-demo-world.ts'
export { type Outside, standInConnections } from './outside.ts'
export { demoPeople } from './people.ts'
