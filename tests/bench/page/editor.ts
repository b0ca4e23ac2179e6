import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** The editor's own foundation with nothing on it, as large as that of the workbench: what it takes is not the product's. */
export function bareEditor(text: string): void {
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  const root = host.attachShadow({ mode: 'open' });
  const size = EditorView.theme({ '&': { width: '840px', height: '280px' }, '.cm-scroller': { overflow: 'auto' } });
  new EditorView({ state: EditorState.create({ doc: text, extensions: [size] }), parent: root, root }).focus();
}
