const KEY = 'recent-picks';
const MOST = 8;

/** What was picked on this machine, newest first. */
export function recentPicks(): readonly string[] {
  const kept = localStorage.getItem(KEY);
  return kept === null || kept === '' ? [] : kept.split('\n').slice(0, MOST);
}

/** Remembers a pick by its id; ids hold no line break. */
export function keepPick(id: string): void {
  localStorage.setItem(KEY, [id, ...recentPicks().filter((other) => other !== id)].slice(0, MOST).join('\n'));
}
