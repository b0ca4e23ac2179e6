import { acceptCompletion, autocompletion, type Completion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { EditorView, keymap } from '@codemirror/view';
import type { Text } from '../../../domain/indicator';
import type { SqlCatalogue } from '../../../workbench/catalogue-shape';
import { type Sort, suggest, type Suggestion } from './suggest';

/** Read anew at every completion: the catalogue comes when the engine does, the language may change. */
export interface Reference {
  readonly catalogue: () => SqlCatalogue | null;
  readonly say: (text: Text) => string;
  /** What the sort of a suggestion is called. */
  readonly sort: (sort: Sort) => string;
}

function completionOf(suggestion: Suggestion, at: number, { say, sort: called }: Reference): Completion {
  const { label, sort, name, detail, info, insert, back, weight } = suggestion;
  const words = name ? say(name) : '';
  const text = insert ?? label;
  return {
    label,
    type: sort,
    detail: words || detail || called(sort),
    boost: weight * 9,
    // Codes stand in the order of their list, whose first is the weightiest.
    ...(sort === 'code' ? { sortText: String(1000 + at) } : {}),
    ...(info || (words && detail) ? { info: [words && detail ? detail : '', info].filter(Boolean).join('\n') } : {}),
    apply: (view, _, from, to) => {
      const anchor = from + text.length - (back ?? 0);
      view.dispatch({ changes: { from, to, insert: text }, selection: { anchor }, userEvent: 'input.complete' });
    },
  };
}

/** Completion from the cached catalogue: no key press asks the engine anything. */
export function completion(reference: Reference) {
  const source = ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const catalogue = reference.catalogue();
    if (!catalogue) return null;
    const found = suggest(catalogue, state.doc.toString(), pos);
    if (!found) return null;
    const before = state.sliceDoc(found.from, pos);
    // An empty place offers nothing by itself, except behind a point or inside quotes.
    if (before === '' && !explicit && !/[.$']$/.test(state.sliceDoc(0, pos))) return null;
    return {
      from: found.from,
      options: found.options.map((o, i) => completionOf(o, i, reference)),
      validFor: /^[$"]?[\p{L}\p{M}\w]*$/u,
    };
  };
  return [
    autocompletion({ override: [source], icons: false, maxRenderedOptions: 24 }),
    // Tab takes a suggestion while the list is open, and leaves the editor otherwise.
    keymap.of([{ key: 'Tab', run: acceptCompletion }]),
    EditorView.contentAttributes.of({ spellcheck: 'false', autocorrect: 'off', autocapitalize: 'off', translate: 'no' }),
  ];
}
