import { closeBrackets, closeBracketsKeymap, closeCompletion, completionKeymap, startCompletion } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentLess, indentMore } from '@codemirror/commands';
import { bracketMatching, indentUnit } from '@codemirror/language';
import { sql } from '@codemirror/lang-sql';
import { setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, Prec, Transaction } from '@codemirror/state';
import { EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers, placeholder } from '@codemirror/view';
import type { SqlCatalogue } from '../../../workbench/catalogue-shape';
import { completion, type Reference } from './completion';
import { dialectOf } from './dialect';
import { theme } from './theme';

/** A place in a script that something is wrong with; offsets. */
export interface Wrong {
  readonly from: number;
  readonly to: number;
  readonly message: string;
}

export interface Place {
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

interface Options {
  readonly reference: Reference;
  readonly name: string;
  readonly hint: string;
  readonly onChange: (text: string) => void;
  readonly onPlace: (place: Place) => void;
  readonly onRun: (all: boolean) => void;
  readonly onStop: () => void;
  /** Escape leaves the editor by keyboard. */
  readonly onLeave: () => void;
}

/** What the page does with its editor. */
export interface EditorHandle {
  /** The script of a tab: text, caret and undo of the other tabs stay with them. */
  readonly show: (tab: string, text: string) => void;
  readonly replace: (text: string) => void;
  readonly insert: (text: string) => void;
  readonly mark: (wrong: readonly Wrong[]) => void;
  readonly learn: (catalogue: SqlCatalogue | null) => void;
  readonly phrase: (phrases: Readonly<Record<string, string>>, name: string, hint: string) => void;
  readonly text: () => string;
  readonly selection: () => { readonly from: number; readonly to: number };
  readonly reveal: (at: number) => void;
  readonly focus: () => void;
  /** Puts away what hangs over the script. */
  readonly rest: () => void;
  readonly end: () => void;
}

const placeOf = (state: EditorState): Place => {
  const { head } = state.selection.main;
  const line = state.doc.lineAt(head);
  return { line: line.number, column: head - line.from + 1 };
};

/** Makes the editor in a shadow root: its style sheets are constructed there, which the page's policy allows. */
export function mountEditor(
  host: HTMLElement,
  { reference, name, hint, onChange, onPlace, onRun, onStop, onLeave }: Options,
): EditorHandle {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const [language, words] = [new Compartment(), new Compartment()];
  let dialect = dialectOf(null);
  let said = [EditorState.phrases.of({}), EditorView.contentAttributes.of({ 'aria-label': name }), placeholder(hint)];
  const run = (all: boolean) => () => {
    onRun(all);
    return true;
  };
  const stop = () => {
    onStop();
    return true;
  };
  const leave = () => {
    onLeave();
    return true;
  };
  const extensions = () => [
    lineNumbers(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    history(),
    bracketMatching(),
    closeBrackets(),
    highlightSelectionMatches(),
    indentUnit.of('  '),
    EditorState.tabSize.of(2),
    EditorView.lineWrapping,
    language.of(sql({ dialect, upperCaseKeywords: true })),
    words.of(said),
    completion(reference),
    Prec.highest(
      keymap.of([
        { key: 'Mod-Enter', run: run(false) },
        { key: 'Mod-Shift-Enter', run: run(true) },
        { key: 'Mod-.', run: stop },
        { key: 'Ctrl-Space', run: startCompletion },
        { key: 'Mod-]', run: indentMore },
        { key: 'Mod-[', run: indentLess },
      ]),
    ),
    keymap.of([...closeBracketsKeymap, ...searchKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
    Prec.lowest(keymap.of([{ key: 'Escape', run: leave }])),
    EditorView.updateListener.of(({ docChanged, selectionSet, transactions, state }) => {
      if (docChanged && !transactions.some((t) => t.annotation(Transaction.userEvent) === 'shown')) onChange(state.doc.toString());
      if (docChanged || selectionSet) onPlace(placeOf(state));
    }),
    theme,
  ];
  const made = (text: string) => EditorState.create({ doc: text, extensions: extensions() });
  const states = new Map<string, EditorState>();
  let shown: string | null = null;
  const view = new EditorView({ state: made(''), parent: root, root });
  const whole = () => view.state.doc.toString();
  const replace = (text: string) => {
    const at = Math.min(view.state.selection.main.head, text.length);
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, selection: { anchor: at } });
  };
  return {
    show: (tab, text) => {
      if (shown === tab) {
        if (whole() !== text) replace(text);
        return;
      }
      if (shown !== null) states.set(shown, view.state);
      const before = states.get(tab);
      view.setState(before?.doc.toString() === text ? before : made(text));
      view.dispatch({ effects: [language.reconfigure(sql({ dialect, upperCaseKeywords: true })), words.reconfigure(said)] });
      shown = tab;
      onPlace(placeOf(view.state));
    },
    replace,
    insert: (text) => {
      view.dispatch(view.state.replaceSelection(text), { userEvent: 'input', scrollIntoView: true });
      view.focus();
    },
    mark: (wrong) => {
      const { length } = view.state.doc;
      const cut = (at: number) => Math.max(0, Math.min(at, length));
      const found = wrong.map((w) => ({ from: cut(w.from), to: cut(w.to), severity: 'error' as const, message: w.message }));
      view.dispatch(setDiagnostics(view.state, found));
    },
    learn: (catalogue) => {
      dialect = dialectOf(catalogue);
      view.dispatch({ effects: language.reconfigure(sql({ dialect, upperCaseKeywords: true })) });
    },
    phrase: (phrases, name, hint) => {
      said = [EditorState.phrases.of(phrases), EditorView.contentAttributes.of({ 'aria-label': name }), placeholder(hint)];
      view.dispatch({ effects: words.reconfigure(said) });
    },
    text: whole,
    selection: () => view.state.selection.main,
    reveal: (at) => {
      view.dispatch({ selection: { anchor: Math.min(at, view.state.doc.length) }, scrollIntoView: true });
      view.focus();
    },
    focus: () => view.focus(),
    rest: () => void closeCompletion(view),
    end: () => view.destroy(),
  };
}
