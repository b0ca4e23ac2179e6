import type { Problem, Severity } from '../domain/problem';
import type { ProblemCode } from '../domain/problem-code';

const LISTED = 100;
const SHOWN = 80;

/** Where and what; the code says why. */
export type Place = Pick<Problem, 'line' | 'row' | 'column' | 'value' | 'proposal' | 'params'>;

/** Collects the problems of one file. The first hundred of a kind are listed one by one, the rest in one line with their count. */
export class Report {
  readonly #file: string;
  readonly #table: string | undefined;
  readonly #problems: Problem[] = [];
  readonly #counts = new Map<string, { seen: number; severity: Severity; code: ProblemCode; column: string | undefined }>();

  constructor(file: string, table?: string) {
    this.#file = file;
    this.#table = table;
  }

  add(severity: Severity, code: ProblemCode, place: Place = {}): void {
    const kind = `${code} ${place.column ?? ''}`;
    const known = this.#counts.get(kind) ?? { seen: 0, severity, code, column: place.column };
    if (known.seen++ === 0) this.#counts.set(kind, known);
    if (known.seen <= LISTED) this.#problems.push(this.#problem(severity, code, 1, place));
  }

  #problem(severity: Severity, code: ProblemCode, count: number, place: Place): Problem {
    const { value, ...rest } = place;
    return {
      code,
      severity,
      ...(this.#table === undefined ? {} : { table: this.#table }),
      file: this.#file,
      ...rest,
      ...(value === undefined ? {} : { value: value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value }),
      count,
    };
  }

  /** What an archive holds besides tables. */
  readonly others = (paths: readonly string[]): void => {
    if (paths.length > 0) this.add('warning', 'archive_others', { value: paths.join(', '), params: { files: paths.length } });
  };

  problems(): readonly Problem[] {
    const rest = [...this.#counts.values()]
      .filter(({ seen }) => seen > LISTED)
      .map(({ seen, severity, code, column }) => this.#problem(severity, code, seen - LISTED, column === undefined ? {} : { column }));
    return [...this.#problems, ...rest];
  }
}
