import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Asked } from '../../domain/asked';
import { boundsOf } from '../../indicators/bounds';
import type { SqlCatalogue } from '../../workbench/catalogue-shape';
import type { Sandbox, SqlBindings } from '../../workbench/port';
import type { PackView } from '../parts/session';
import { benchOf } from './bench';
import { Caret } from './caret';
import { chosenStatements } from './choose-statements';
import type { SqlDesk } from './desk';
import type { EditorHandle } from './editor/mount';
import type { Work } from './work';

interface Given {
  readonly sandbox: Sandbox;
  readonly work: Work;
  readonly pack: PackView;
  readonly asked: Asked;
  readonly kept: boolean;
  readonly tell: SqlDesk['tell'];
}

/** The days as every indicator is asked with them, so that a query of one's own counts the same rows. */
function bindingsOf({ period, asOf, unit }: Asked): SqlBindings {
  const bounds = boundsOf(period, asOf);
  return { from: bounds.from, to: bounds.to, asOf: bounds.asOf, end: bounds.end, unit: unit?.id ?? null };
}

/** Joins engine, work and editor for the parts of the page. */
export function useDesk({ sandbox, work, pack, asked, kept, tell }: Given): {
  readonly desk: SqlDesk;
  readonly hold: (editor: EditorHandle | null) => void;
} {
  const bench = benchOf(sandbox);
  const editor = useRef<EditorHandle | null>(null);
  const [caret] = useState(() => new Caret());
  const [catalogue, setCatalogue] = useState<SqlCatalogue | null>(null);
  useEffect(() => {
    let mine = true;
    let asked = false;
    const ask = () => {
      asked = true;
      sandbox.catalogue().then(
        (found) => mine && setCatalogue(found),
        // Where the engine does not come, what is run says why, and brings another.
        () => (asked = false),
      );
    };
    const stop = sandbox.subscribe(() => !asked && sandbox.state === 'ready' && ask());
    ask();
    return () => {
      mine = false;
      stop();
    };
  }, [sandbox]);
  const hold = useCallback((next: EditorHandle | null) => {
    editor.current = next;
  }, []);
  const bindings = useMemo(() => bindingsOf(asked), [asked]);
  const desk = useMemo((): SqlDesk => {
    const chosen = (all: boolean) => {
      const script = editor.current?.text() ?? work.tab().text;
      return { script, statements: chosenStatements(script, editor.current?.selection() ?? { from: 0, to: 0 }, all) };
    };
    return {
      sandbox,
      bench,
      work,
      pack,
      asked,
      bindings,
      catalogue,
      caret,
      kept,
      tell,
      editor: () => editor.current,
      run: (all) => {
        const { script, statements } = chosen(all);
        editor.current?.mark([]);
        editor.current?.rest();
        const { id } = work.tab();
        work.own(id);
        void bench.run(id, script, statements, bindings, ({ statement, ran }) =>
          work.ran({ text: statement.text, milliseconds: ran.ok ? ran.result.milliseconds : 0, rows: ran.ok ? ran.result.rows : null }),
        );
      },
      explain: () => {
        const { script, statements } = chosen(false);
        editor.current?.mark([]);
        editor.current?.rest();
        const [first] = statements;
        if (first) void bench.explain(work.tab().id, script, first, bindings);
      },
    };
  }, [sandbox, bench, work, pack, asked, bindings, catalogue, caret, kept, tell]);
  return { desk, hold };
}
