import { useMemo } from 'react';
import type { Asked } from '../../domain/asked';
import { type ReportChoice, WITHIN } from '../../domain/report';
import type { Scope } from '../../domain/scope';
import { reportTable } from '../../figures/report/table';
import { useLabels } from '../parts/labels';
import type { PackView } from '../parts/session';
import { useText } from '../parts/text';
import { headsOf } from './heads';
import { isChosen, spansOf } from './spans';
import { entryOf, useReport } from './use-report';

const DIMENSIONS = Object.values(WITHIN);

interface Wanted {
  readonly pack: PackView;
  readonly asked: Asked;
  readonly scope: Scope;
  readonly choice: ReportChoice;
  /** Ids of the indicators whose units stand under them. */
  readonly open: readonly string[];
}

/** The standard table of what is asked, with what its columns are called; `groups` and `table` null: on their way. */
export function useReportTable({ pack, asked, scope, choice, open }: Wanted) {
  const { t, lang } = useText();
  const spans = useMemo(() => spansOf(asked, scope, pack), [asked, scope, pack]);
  const chosen = isChosen(asked, scope);
  const found = useReport({ pack, asked, spans, chosen, choice, open });
  const labels = useLabels(pack, DIMENSIONS);
  const groups = useMemo(
    () => found && found.map(({ field, entries }) => ({ field, entries: entries.map((e) => entryOf(e, pack, asked, labels, lang)) })),
    [found, pack, asked, labels, lang],
  );
  const table = useMemo(() => groups && reportTable(groups, { lang, t, open: asked.open }), [groups, asked.open, lang, t]);
  return { spans, chosen, heads: headsOf(asked, spans, chosen, lang, t), groups, table };
}
