import { useRef, useState } from 'react';
import type { Problem } from '../../domain/problem';
import { problemText } from '../../i18n/problems';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { type OptionGroup, Picker } from '../parts/picker';
import segment from '../parts/segment.module.css';
import { useText } from '../parts/text';
import styles from './changes.module.css';
import type { Side } from './port';
import { sideName, sideNote } from './words';

interface Props {
  readonly sides: readonly Side[];
  readonly old: string | null;
  readonly fresh: string;
  /** Every year is compared, not only the last three. */
  readonly all: boolean;
  readonly onChoose: (patch: { readonly old?: string; readonly new?: string; readonly span?: 'all' | undefined }) => void;
  /** Null: it was opened. */
  readonly onOpen: (file: File) => Promise<readonly Problem[] | null>;
}

const GROUPS = [
  ['groupNow', ['now', 'files']],
  ['groupOpened', ['opened']],
  ['groupKept', ['kept']],
] as const;

/** The two versions, over which periods, and the way to a pack that lies in a file. */
export function Chooser({ sides, old, fresh, all, onChoose, onOpen }: Props) {
  const { t, lang, language } = useText();
  const input = useRef<HTMLInputElement>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const groups = GROUPS.map(([id, kinds]): OptionGroup => ({
    id,
    name: t(`moves.${id}`),
    options: sides
      .filter((s) => (kinds as readonly string[]).includes(s.kind))
      .map((s) => ({ id: s.id, name: sideName(s, t, lang), note: sideNote(s, t, lang), find: s.id })),
  }));
  const named = (id: string | null) => {
    const side = sides.find((s) => s.id === id);
    return side ? sideName(side, t, lang) : (id ?? t('moves.none'));
  };
  const open = async (file: File) => {
    setFailed(null);
    const problems = await onOpen(file);
    const [first] = problems ?? [];
    if (first) setFailed(t('moves.openFailed', { file: file.name, reason: problemText(first, language)?.what ?? first.code }));
  };
  const side = (label: 'old' | 'fresh', chosen: string | null) => (
    <div className={styles.side}>
      <span>{t(`moves.${label}`)}</span>
      <Picker
        label={t(`moves.${label}`)}
        shown={named(chosen)}
        chosen={chosen ?? ''}
        groups={groups}
        onPick={(id) => onChoose(label === 'old' ? { old: id } : { new: id })}
      />
    </div>
  );
  return (
    <div className={styles.chooser}>
      {side('old', old)}
      <button
        type="button"
        className={button.icon}
        aria-label={t('moves.swap')}
        disabled={old === null}
        onClick={() => old !== null && onChoose({ old: fresh, new: old })}
      >
        <Icon name="flow" />
      </button>
      {side('fresh', fresh)}
      <div className={segment.segment} role="group" aria-label={t('moves.span')}>
        {([undefined, 'all'] as const).map((span) => (
          <button key={span ?? 'years'} type="button" aria-pressed={all === (span === 'all')} onClick={() => onChoose({ span })}>
            {t(span === 'all' ? 'moves.spanAll' : 'moves.spanYears')}
          </button>
        ))}
      </div>
      <button type="button" className={button.button} onClick={() => input.current?.click()}>
        <Icon name="folder" />
        {t('moves.open')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".thuocdo"
        hidden
        aria-label={t('moves.open')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) void open(file);
        }}
      />
      {failed && (
        <p className={styles.failed} role="alert">
          {failed}
        </p>
      )}
    </div>
  );
}
