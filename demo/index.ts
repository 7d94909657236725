export { demoRoutes } from './demo-routes.tsx'
export { loadDemoWorld } from './load-demo-world.ts'
export { demoPeople } from './people.ts'
