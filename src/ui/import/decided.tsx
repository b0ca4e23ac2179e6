import { codeLabel } from '../../domain/codes';
import { fieldContract } from '../../domain/contract';
import { number } from '../../i18n/format';
import type { Mapping } from '../../ingest/cast/mapping';
import { Icon } from '../parts/icon';
import { useSession } from '../parts/session';
import { useText } from '../parts/text';
import ask from './answers.module.css';
import type { ImportFlow } from './flow';
import styles from './import.module.css';
import type { Note, Taken } from './taken';

interface Props {
  readonly flow: ImportFlow;
  readonly mapping: Mapping;
  readonly imported: Taken;
}

const SHOWN = 12;

/** What was decided about texts of this file, here or for an earlier one of its shape, and what the unit's history decided: each can be taken back. */
export function Decided({ flow, mapping, imported }: Props) {
  const { t, say, lang } = useText();
  const { pack } = useSession();
  const named = ({ field }: Note, id: string) => {
    const label = codeLabel(fieldContract(`${mapping.table}.${field}`)?.codeList ?? '', id);
    const thing = [...(pack?.units ?? []), ...(pack?.partners ?? [])].find((one) => one.id === id);
    return label ? say(label) : thing ? say(thing.name) : id;
  };
  const mends = Object.entries(mapping.choices).flatMap(([field, { mends: own = {} }]) =>
    Object.entries(own).map(([text, to]) => ({
      key: `${field} ${text}`,
      said: t(to === '' ? 'intake.decidedBlank' : 'intake.decidedMend', { text, to }),
      undo: () => flow.takeBack(field, text),
    })),
  );
  const answers = imported.fields.flatMap((note) =>
    Object.entries(note.answered).map(([text, id]) => ({
      key: `${note.field} ${text}`,
      said: t('intake.decidedName', { text, name: named(note, id) }),
      undo: () => flow.takeBack(note.field, text),
    })),
  );
  const former = imported.fields.flatMap((note) =>
    Object.entries(note.former).map(([text, id]) => ({
      key: `${note.field} ${text}`,
      said: t('intake.former', { text, name: named(note, id) }),
      undo: null,
    })),
  );
  const all = [...mends, ...answers, ...former];
  if (all.length === 0) return null;
  return (
    <details className={`${styles.details} ${ask.alike}`}>
      <summary>
        <Icon name="right" size={13} />
        <b>{t('intake.decided', { n: number(all.length, 0, lang) })}</b>
      </summary>
      <ul className={ask.decided}>
        {all.slice(0, SHOWN).map(({ key, said, undo }) => (
          <li key={key}>
            <span>{said}</span>
            {undo && (
              <button type="button" className={ask.link} aria-label={`${t('intake.decidedUndo')}: ${said}`} onClick={() => void undo()}>
                {t('intake.decidedUndo')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {all.length > SHOWN && <p className={styles.soft}>{t('intake.decidedMore', { n: number(all.length - SHOWN, 0, lang) })}</p>}
    </details>
  );
}
