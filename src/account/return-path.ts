/** Where to go afterwards: only a path of ours, never another site. */
export function returnPath(asked: unknown, otherwise = '/'): string {
  if (typeof asked !== 'string' || asked.length > 400) return otherwise
  return /^\/(?![/\\])[^\s\\]*$/.test(asked) ? asked : otherwise
}
