import type { Statement } from '../../workbench/port';
import { split, statementAt } from '../../workbench/split';

/** What is run: the whole script, what is selected, or the statement at the caret. Offsets are those of the script. */
export function chosenStatements(
  script: string,
  selection: { readonly from: number; readonly to: number },
  all: boolean,
): readonly Statement[] {
  if (all) return split(script);
  if (selection.from < selection.to) {
    const part = split(script.slice(selection.from, selection.to));
    return part.map((s) => ({ ...s, from: s.from + selection.from, to: s.to + selection.from }));
  }
  const one = statementAt(script, selection.from);
  return one ? [one] : [];
}
