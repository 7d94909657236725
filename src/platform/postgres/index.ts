export { findPostgresBinaries, type PostgresBinaries, type PostgresKind } from './find-binaries.ts'
export { prepareRoles } from './roles.ts'
export { StartFault } from './start-fault.ts'
export { type Postgres, type PostgresWish, startPostgres } from './start-postgres.ts'
