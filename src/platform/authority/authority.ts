import type { AuthoritySettings } from './settings.ts'

/** A municipality or hospital trust: the data controller, which owns its cases and plans. */
export interface Authority {
  /** Also its place in URLs: 'baerum'. */
  id: string
  name: string
  kind: 'municipality' | 'hospital_trust'
  settings: AuthoritySettings
}
