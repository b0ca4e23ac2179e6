const BLANKS = [' ', '\t', '\n', '/* x */', '-- x\n', '\u00a0', '\u200b', '\r\n'];

/** Numbers in no order that is the same every time. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state;
  }
}

const WAYS: readonly ((text: string, n: number) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text, n) => text.replaceAll(' ', BLANKS[n % BLANKS.length]!),
  (text, n) => Array.from(text, (c, i) => ((i * 7 + n) % 3 === 0 ? c.toUpperCase() : c.toLowerCase())).join(''),
  (text) => `/* SELECT 1 */ ${text}`,
  (text) => `-- SELECT 1\n${text}`,
  (text) => `SELECT 1;${text}`,
  (text) => `SELECT 1);${text};--`,
  (text) => `SELECT '\\';${text}--'`,
  (text) => `SELECT $x$ ' $x$;${text}`,
  (text) => `(${text})`,
  (text) => `WITH a AS (SELECT 1) ${text}`,
  (text) => `EXPLAIN ANALYZE ${text}`,
  (text) => `SELECT * FROM (${text})`,
  (text) => `SELECT 1 UNION ALL (${text})`,
  (text) => `COMMIT;${text}`,
  (text) => `BEGIN;${text};COMMIT`,
  (text) => `CREATE TEMP TABLE t AS ${text}`,
  (text) => `CREATE TEMP VIEW v AS ${text}`,
  (text) => `PREPARE p AS ${text}`,
];

/** Two disguises of each statement, always the same ones. */
export function mutations(texts: readonly string[]): readonly string[] {
  const random = numbers(7);
  const next = (): number => random.next().value as number;
  return texts.flatMap((text) => [0, 1].map(() => WAYS[(next() >> 8) % WAYS.length]!(text, next() >> 8)));
}
