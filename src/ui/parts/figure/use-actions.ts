import { useState } from 'react';
import type { Figure } from '../../../domain/figure';
import { readTheme } from '../../../figures/screen/theme';
import { useAsked } from '../asked';
import { useDecks } from '../decks';
import { useSession } from '../session';
import { useText } from '../text';
import { type Export, type Exporting, type Format, type PictureSize, useExporting } from './exporting';
import { copyTable, copyText } from '../clipboard';
import { save } from '../save';
import { copyImage, download } from './keep';
import { readToken } from './load-drawing';
import type { Action } from './menu';

export type Opened = 'definition' | 'sql' | 'download' | null;

export interface Actions {
  readonly table: boolean;
  /** Pictures and files can be made here. */
  readonly exports: boolean;
  /** There are decks to add to. */
  readonly decks: boolean;
  readonly opened: Opened;
  /** What was just done, for the live region; empty before. */
  readonly notice: string;
  readonly close: () => void;
  readonly run: (action: Action) => void;
  readonly save: (format: Format, picture: PictureSize) => void;
  readonly copySql: () => void;
}

/** What the menu and the keys of a figure do. */
export function useActions(figure: Figure, sql: string | null): Actions {
  const words = useText();
  const { t, lang } = words;
  const { pack } = useSession();
  const asked = useAsked();
  const [table, setTable] = useState(false);
  const [opened, setOpened] = useState<Opened>(null);
  const [notice, setNotice] = useState('');
  const exporting = useExporting();
  const decks = useDecks();
  const input = (): Export => ({
    figure,
    theme: readTheme(readToken),
    lang,
    t,
    around: pack && asked ? { pack, asked, words } : null,
    faces: { ui: readToken('--font-ui'), read: readToken('--font-read') },
  });
  const tell = (work: Promise<string>): void => {
    work.then(setNotice, () => setNotice(t('figures.exportFailed')));
  };
  const copied = async (text: string, done: string): Promise<string> => {
    if (await copyText(text)) return done;
    save(`${figure.id}.txt`, text, 'text/plain');
    return t('figures.savedInstead');
  };
  const tableCopied = async (from: Exporting): Promise<string> => {
    decks?.remember(figure);
    if (await copyTable(from.table(figure, { t, lang }))) return t('figures.copiedTable');
    await download(from, input(), 'csv');
    return t('figures.savedInstead');
  };
  const link = (): string => `${location.href.split('#')[0] ?? ''}#${figure.id}`;
  const run = (action: Action): void => {
    switch (action) {
      case 'table':
        return setTable((shown) => !shown);
      case 'definition':
      case 'sql':
      case 'download':
        return setOpened(action);
      case 'sentence':
        return tell(copied(`${figure.title}. ${figure.sentence}`.trim(), t('figures.copiedSentence')));
      case 'copyTable':
        return exporting ? tell(tableCopied(exporting)) : undefined;
      case 'link':
        return tell(copied(link(), t('figures.copiedLink')));
      case 'deck':
        return decks?.add(figure, table ? 'table' : undefined);
      case 'image':
        decks?.remember(figure);
        return exporting
          ? tell(copyImage(exporting, input()).then((how) => t(how === 'copied' ? 'figures.copiedImage' : 'figures.savedInstead')))
          : undefined;
    }
  };
  return {
    table,
    exports: exporting !== null,
    decks: decks !== null,
    opened,
    notice,
    close: () => setOpened(null),
    run,
    save: (format, picture) => {
      setOpened(null);
      decks?.remember(figure);
      if (exporting)
        tell(
          download(exporting, { ...input(), ...(format === 'png' || format === 'svg' ? picture : {}) }, format).then((name) =>
            t('figures.saved', { name }),
          ),
        );
    },
    copySql: () => tell(copied(sql ?? '', t('figures.copiedSql'))),
  };
}
