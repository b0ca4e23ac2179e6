import { useEffect, useRef } from 'react';
import { useText } from '../../parts/text';
import { useSheet, useSqlDesk, useTabPart } from '../desk';
import { troubleText } from '../trouble-text';
import styles from './editor.module.css';
import { type EditorHandle, mountEditor } from './mount';
import { cmPhrases } from './phrases';
import { wrongAt } from './wrong';

/** The script of the tab on screen. */
export function Editor({ hold }: { readonly hold: (editor: EditorHandle | null) => void }) {
  const words = useText();
  const desk = useSqlDesk();
  const { work } = desk;
  const sheet = useSheet(desk.bench, useTabPart('id'));
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorHandle | null>(null);
  // The editor is made once; what it asks for is read when it asks.
  const now = useRef({ desk, words });
  useEffect(() => {
    now.current = { desk, words };
  });
  useEffect(() => {
    if (!host.current) return undefined;
    const made = mountEditor(host.current, {
      name: now.current.words.t('workbench.editor'),
      hint: now.current.words.t('workbench.editorHint'),
      reference: {
        catalogue: () => now.current.desk.catalogue,
        say: (text) => now.current.words.say(text),
        sort: (sort) => now.current.words.t(`workbench.kind_${sort}`),
      },
      onChange: (text) => {
        const { work: kept } = now.current.desk;
        kept.edit(kept.tab().id, text);
      },
      onPlace: now.current.desk.caret.put,
      onRun: (all) => now.current.desk.run(all),
      onStop: () => now.current.desk.bench.stop(),
      onLeave: () => document.getElementById('sql-run')?.focus(),
    });
    editor.current = made;
    hold(made);
    return () => {
      hold(null);
      made.end();
    };
  }, [hold]);
  useEffect(() => {
    // At once, not with the next drawing: a key that is pressed meanwhile goes into the script that is on screen.
    const show = () => {
      const { id, text } = work.tab();
      editor.current?.show(id, text);
    };
    show();
    return work.subscribe(show);
  }, [work]);
  useEffect(() => editor.current?.learn(desk.catalogue), [desk.catalogue]);
  useEffect(() => {
    const { t } = words;
    editor.current?.phrase(cmPhrases(t), t('workbench.editor'), t('workbench.editorHint'));
  }, [words]);
  useEffect(() => {
    if (sheet.script === '' || editor.current?.text() !== sheet.script) return;
    editor.current.mark(
      sheet.outcomes.flatMap(({ statement, ran }) =>
        ran && !ran.ok && ran.trouble.kind !== 'cancelled'
          ? [wrongAt(sheet.script, statement, ran.trouble, troubleText(ran.trouble, words))]
          : [],
      ),
    );
  }, [sheet, words]);
  return <div ref={host} className={styles.host} />;
}
