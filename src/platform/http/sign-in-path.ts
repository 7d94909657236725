/** Where one signs in, to come back to `path`. */
export function signInPath(path: string, authorityId: string): string {
  return `/logg-inn?til=${encodeURIComponent(path)}&virksomhet=${authorityId}`
}
