const FILES = import.meta.glob<string>('../../queries/quality/*.sql', { query: '?raw', import: 'default', eager: true });

/** The query of `queries/quality` of that name. Throws a RangeError where there is none: a programming error. */
export function qualityQuery(name: string): string {
  const text = Object.entries(FILES).find(([path]) => path.endsWith(`/${name}.sql`))?.[1];
  if (text === undefined) throw new RangeError(`no query ${name}`);
  return text;
}
