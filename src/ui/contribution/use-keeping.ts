import { useMemo, useState } from 'react';
import { type Selection, ticksOf } from '../../contribution/selection';
import { GRADES } from '../../contribution/grade';
import type { Figure } from '../../domain/figure';
import { footOf, INNER } from '../../exports/sheet';
import { readTheme } from '../../figures/screen/theme';
import { number } from '../../i18n/format';
import { type Export, useExporting } from '../parts/figure/exporting';
import { download } from '../parts/figure/keep';
import { save } from '../parts/save';
import { readToken } from '../parts/figure/load-drawing';
import { useSession } from '../parts/session';
import { useText } from '../parts/text';
import { flowDrawing, onSheet } from './flow-drawing';
import { evidenceCsv, resultsCsv } from './lists-csv';
import { type FlowAsked, useFlowFigures } from './use-figures';

/** Files of the flow, by the format they are in. */
const FLOWS = { flowPng: 'png', flowSvg: 'svg', flowPptx: 'pptx', flowDocx: 'docx', flowXlsx: 'xlsx' } as const;

export type Kept = keyof typeof FLOWS | 'matrix' | 'results' | 'evidence';

export interface Keeping {
  /** Results that the lists hold: those chosen, or all. */
  readonly n: number;
  readonly notice: string;
  readonly keep: (what: Kept) => void;
}

interface Props extends FlowAsked {
  readonly selection: Selection | null;
}

/** Files of what the page shows: pictures of the flow, and its matrix, results and evidence as CSV; each with source, data date and passport. */
export function useKeeping(props: Props): Keeping {
  const { model, few, names, selection, question } = props;
  const words = useText();
  const { t, lang } = words;
  const { asker } = useSession();
  const exporting = useExporting();
  const figures = useFlowFigures(props);
  const [notice, setNotice] = useState('');
  const ticks = useMemo(
    () =>
      selection
        ? ticksOf(model, selection)
        : model.ticks.toSorted((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) || a.index - b.index),
    [model, selection],
  );
  const n = number(ticks.length, 0, lang);
  const list = (name: string, write: (foot: readonly string[]) => string): string => {
    const figure: Figure = { ...figures.all, title: name };
    const chosen = selection ? [t('contribution.keptChosen', { n })] : [];
    const foot = [figures.all.title, figures.all.measure, ...chosen, ...footOf({ figure, lang, t })];
    const file = exporting?.name(figure, 'csv') ?? `${figure.id}.csv`;
    save(file, write(foot), 'text/csv');
    return file;
  };
  const make = async (what: Kept): Promise<string> => {
    if (what === 'results') return list(t('contribution.keptResults'), (foot) => resultsCsv(ticks, model, names, t, foot));
    if (what === 'evidence') {
      if (!asker) throw new Error('no pack');
      const tasks = new Set(ticks.map((x) => x.task.id));
      const claims = (await asker.everyClaim(question)).filter((c) => tasks.has(c.task));
      return list(t('contribution.keptEvidence'), (foot) => evidenceCsv(claims, model, names, t, foot));
    }
    if (!exporting) throw new Error('no exporters');
    const theme = readTheme(readToken);
    const input: Export = {
      figure: figures.all,
      theme,
      lang,
      t,
      around: { pack: props.pack, asked: props.asked, words },
      faces: { ui: readToken('--font-ui'), read: readToken('--font-read') },
    };
    if (what === 'matrix') return download(exporting, input, 'csv');
    const drawing = flowDrawing(few, onSheet(INNER), theme, { t, lang, names });
    return download(exporting, { ...input, figure: figures.drawn, drawing }, FLOWS[what]);
  };
  return {
    n: ticks.length,
    notice,
    keep: (what) => {
      make(what).then(
        (name) => setNotice(t('figures.saved', { name })),
        () => setNotice(t('figures.exportFailed')),
      );
    },
  };
}
